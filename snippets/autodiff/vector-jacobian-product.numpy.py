import numpy as np

x, v = np.array([3., 4., 5.]), np.array([10., 1.])
J = np.array([[x[1], x[0], 0.], [0., 2 * x[1], 1.]])
v @ J
