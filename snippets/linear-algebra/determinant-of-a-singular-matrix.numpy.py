import numpy as np

A = np.array([[1., 3.], [2., 6.]])
B = np.array([[1., 3.], [2., 5.]])
np.linalg.det(A), np.linalg.det(B)
