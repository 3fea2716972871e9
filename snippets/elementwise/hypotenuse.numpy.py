import numpy as np

a = np.array([3., 5., 1.])
b = np.array([4., 12., 2.])
np.hypot(a, b)
