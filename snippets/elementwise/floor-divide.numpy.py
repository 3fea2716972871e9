import numpy as np

a = np.array([7, -7, 7, -7])
b = np.array([2, 2, -2, -2])
np.floor_divide(a, b)
