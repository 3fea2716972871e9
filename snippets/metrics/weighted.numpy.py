import numpy as np

y, p = np.array([0, 2, 1, 1]), np.array([0, 2, 1, 0])
w = np.array([1.0, 1.0, 1.0, 5.0])
np.average(p == y, weights=w)
