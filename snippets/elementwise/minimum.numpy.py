import numpy as np

a = np.array([1., 5., -3.])
b = np.array([2., 4., -1.])
np.minimum(a, b)
