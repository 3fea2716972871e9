import numpy as np

a = np.array([1., 2., 3.])
b = np.array([5., 10., -1.])
a + 0.25 * (b - a)
