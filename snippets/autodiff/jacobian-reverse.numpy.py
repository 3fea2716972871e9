import numpy as np

x = np.array([3., 4., 5.])
np.array([[x[1], x[0], 0.], [0., 2 * x[1], 1.]])
