import numpy as np

A = np.outer(np.array([1., 2., 2.]), np.array([3., -4.]))
tuple(np.linalg.matrix_norm(A, ord=p) for p in (2, "fro", "nuc"))
