import numpy as np

A = np.array([[1., -2., 3.], [4., 5., -6.]])
np.linalg.vector_norm(A, ord=1), np.linalg.matrix_norm(A, ord=1)
