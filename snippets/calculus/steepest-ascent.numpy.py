import numpy as np

x = np.array([3., 2.])
units = np.array([[1., 0.], [0.6, 0.8], [0.8, 0.6], [-1., 0.]])
gradient = np.array([2 * x[0] * x[1], x[0] ** 2])
left = units @ gradient
right = np.full(4, np.linalg.norm(gradient))
left, right
