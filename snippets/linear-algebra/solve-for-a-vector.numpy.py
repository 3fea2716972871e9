import numpy as np

A = np.array([[2., 1.], [4., 3.]])
b = np.array([5., 11.])
np.linalg.solve(A, b)
