import numpy as np

A = np.array([[4., 1.], [2., 3.]])
b = np.array([1., 2.])
A @ np.linalg.solve(A, b) - b
