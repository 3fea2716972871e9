import numpy as np

a = np.array([1., 3., 5., 7.])
v = np.array([2., 5., 8.])
np.searchsorted(a, v)
