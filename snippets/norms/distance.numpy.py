import numpy as np

a = np.array([1., 2., 3.])
b = np.array([3., -4., 6.])
np.linalg.vector_norm(a - b), np.linalg.vector_norm(a - b, ord=1)
