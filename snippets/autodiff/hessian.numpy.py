import numpy as np

x = np.array([3., 2.])
np.array([[2 * x[1], 2 * x[0]], [2 * x[0], 6 * x[1]]])
