import numpy as np

x = np.array([1., 2., 3.])
3 * x**2
