import numpy as np

a = np.array([16, 13, -5])
b = np.array([4, 2, 1])
a >> b  # or np.right_shift(a, b)
