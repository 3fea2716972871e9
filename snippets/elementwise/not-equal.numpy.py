import numpy as np

a = np.array([1, 2, 3])
b = np.array([1, 3, 2])
a != b  # or np.not_equal(a, b)
