import numpy as np

A = np.array([[2., 1.], [4., 3.]])
B = np.array([[5., 1.], [11., 1.]])
np.linalg.solve(A, B)
