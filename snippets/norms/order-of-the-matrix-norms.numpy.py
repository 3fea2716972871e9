import numpy as np

A = np.array([[[1., -2., 3.], [4., 5., -6.]], [[0., 2., 1.], [7., -1., 3.]], [[3., 6., 6.], [4., 8., 8.]]])
rank = np.linalg.matrix_rank(A)
norms = [np.linalg.matrix_norm(A, ord=p) for p in (2, "fro", "nuc")]
norms = np.stack([*norms, rank ** 0.5 * norms[1]])
norms[:-1], norms[1:]
