import numpy as np

A = np.array([[0., 1.], [1., 1.], [2., 1.]])
B = np.array([[1., 5.], [2., 3.], [4., -2.]])
X = np.linalg.lstsq(A, B)[0]
A.T @ A @ X, A.T @ B
