import numpy as np

A = np.array([[1., -2., 3.], [4., 5., -6.]])
B = np.array([[[2., 0.], [1., -1.], [3., 5.]], [[0., 1.], [-2., 4.], [1., 0.]]])
orders = 1, 2, np.inf, "fro"
left = [np.linalg.matrix_norm(A @ B, ord=p) for p in orders]
right = [np.linalg.matrix_norm(A, ord=p) * np.linalg.matrix_norm(B, ord=p) for p in orders]
np.stack(left), np.stack(right)
