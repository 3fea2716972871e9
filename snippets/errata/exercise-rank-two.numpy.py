import numpy as np

A = np.array([[1., 1.], [1., 0.]])
np.linalg.matrix_norm(A, ord=2), np.linalg.matrix_norm(A)
