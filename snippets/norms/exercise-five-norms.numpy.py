import numpy as np

A = np.ones((4, 9))
tuple(np.linalg.matrix_norm(A, ord=p) for p in (1, np.inf, 2, "fro", "nuc"))
