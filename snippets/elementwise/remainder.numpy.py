import numpy as np

a = np.array([7, -7, 7, -7])
b = np.array([4, 4, -4, -4])
a % b  # or np.remainder(a, b)
