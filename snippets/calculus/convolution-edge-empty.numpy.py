import numpy as np

a = np.array([])
v = np.array([1., 3., -2.])
np.convolve(a, v)
