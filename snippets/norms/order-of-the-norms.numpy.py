import numpy as np

X = np.array([[3., -4., 12.], [0., 1., -2.], [-5., 2., 2.]])
norms = np.stack([np.linalg.vector_norm(X, ord=p, axis=1) for p in (np.inf, 3, 2, 1)])
norms[:-1], norms[1:]
