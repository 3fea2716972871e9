import numpy as np

a = np.array([1000., 1., -3.])
b = np.array([1000., 2., 0.])
np.logaddexp(a, b)
