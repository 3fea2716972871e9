import numpy as np

a = np.array([7, 1, -3])
b = np.array([2, 4, 8])
a / b  # or np.true_divide(a, b)
