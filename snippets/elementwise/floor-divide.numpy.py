import numpy as np

a = np.array([7, -7, 7, -7])
b = np.array([2, 2, -2, -2])
a // b  # or np.floor_divide(a, b)
