import numpy as np

a = np.array([4, 1, 3, 2])
b = np.array([2, 4, 7])
np.union1d(a, b)
