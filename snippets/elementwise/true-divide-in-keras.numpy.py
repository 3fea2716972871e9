import numpy as np

a = np.array([7, 1, -3])
b = np.array([2, 4, 8])
np.true_divide(a, b), np.divide(a, b)
