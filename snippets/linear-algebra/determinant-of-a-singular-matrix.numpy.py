import numpy as np

A = np.array([[4., 2.], [2., 1.]])
B = np.array([[4., 2.], [2., 2.]])
np.linalg.det(A), np.linalg.det(B)
