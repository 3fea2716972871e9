import numpy as np

a = np.array([1, 2, 3, 3])
b = np.array([3, 1, 4])
np.intersect1d(a, b).size
