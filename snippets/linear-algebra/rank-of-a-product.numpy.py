import numpy as np

A = np.array([[[1., 2.], [2., 4.]], [[1., 2.], [3., 4.]], [[1., 2.], [2., 4.]]])
B = np.array([[[3., 1.], [1., 2.]], [[5., 1.], [2., 1.]], [[2., 4.], [-1., -2.]]])
rank = np.linalg.matrix_rank
rank(A @ B), np.minimum(rank(A), rank(B))
