import numpy as np

a = np.array([4, 1, 3, 2])
b = np.array([2, 4, 7])
np.intersect1d(a, b)
