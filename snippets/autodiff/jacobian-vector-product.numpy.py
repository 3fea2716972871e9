import numpy as np

x, u = np.array([3., 4., 5.]), np.array([1., 10., 100.])
J = np.array([[x[1], x[0], 0.], [0., 2 * x[1], 1.]])
J @ u
