import numpy as np

x = np.array([6.])
w = np.array([3., 1., 4.])
np.average(x, weights=w)
