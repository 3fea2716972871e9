import numpy as np

A = np.array([[1., 2., 3.], [4., 5., 6.]])
B = np.array([[1., 0.], [2., 1.], [0., 3.]])
A @ B  # or np.matmul(A, B)
