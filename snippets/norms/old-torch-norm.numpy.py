import numpy as np

A = np.ones((4, 9))
np.linalg.vector_norm(A, ord=1), np.linalg.norm(A, ord=1)
