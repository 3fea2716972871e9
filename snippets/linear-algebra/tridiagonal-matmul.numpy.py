import numpy as np

above, d, below = np.array([1.0, 2.0]), np.array([4.0, 5.0, 6.0]), np.array([3.0, 7.0])
B = np.array([[1.0], [0.0], [2.0]])
A = np.diag(above, 1) + np.diag(d) + np.diag(below, -1)
A @ B
