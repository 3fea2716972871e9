import numpy as np

A = np.array([[[1., -2., 3.], [4., 5., -6.]], [[0., 2., 1.], [7., -1., 3.]]])
left = np.linalg.matrix_norm(A, ord=1), np.linalg.matrix_norm(A, ord=np.inf)
right = abs(A).sum(axis=1).max(axis=1), abs(A).sum(axis=2).max(axis=1)
np.stack(left), np.stack(right)
