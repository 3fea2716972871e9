import numpy as np

A = np.array([[1., -2., 3.], [4., 5., -6.]])
X = np.array([[3., 0., 1.], [-4., 0., 1.], [12., 1., -1.]])
orders = 1, 2, np.inf
left = [np.linalg.vector_norm(A @ X, ord=p, axis=0) for p in orders]
right = [np.linalg.matrix_norm(A, ord=p) * np.linalg.vector_norm(X, ord=p, axis=0) for p in orders]
np.stack(left), np.stack(right)
