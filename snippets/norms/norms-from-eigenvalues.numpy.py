import numpy as np

A = np.array([[[1., -2., 3.], [4., 5., -6.]], [[0., 2., 1.], [7., -1., 3.]]])
eigenvalues = np.linalg.eigvalsh(A @ A.mT)
left = np.linalg.matrix_norm(A, ord=2), np.linalg.matrix_norm(A)
right = np.sqrt(eigenvalues.max(axis=1)), np.sqrt(eigenvalues.sum(axis=1))
np.stack(left), np.stack(right)
