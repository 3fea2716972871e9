import numpy as np

A = np.array([[3., 4., 12.], [1., -2., 2.]])
np.linalg.vector_norm(A, axis=1), np.linalg.vector_norm(A, axis=1, keepdims=True)
