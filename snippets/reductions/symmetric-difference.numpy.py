import numpy as np

a = np.array([1, 2, 3, 2])
b = np.array([3, 4, 4])
np.setxor1d(a, b)
