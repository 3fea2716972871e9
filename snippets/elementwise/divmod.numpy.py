import numpy as np

a = np.array([17, -17])
b = np.array([5, 5])
np.divmod(a, b)
