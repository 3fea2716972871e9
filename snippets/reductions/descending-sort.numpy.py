import numpy as np

x = np.array([3., 1., 4., 2.])
np.sort(x)[::-1]
