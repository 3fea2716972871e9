import numpy as np

a = np.array([1, 3, -5])
b = np.array([4, 2, 1])
a << b  # or np.left_shift(a, b)
