import numpy as np

x = np.array([3., -4., 12.])
p = np.array([1., 1.25, 1.5, 2., 2.5, 3., 4., 5., 6., 8., 10., 12., 16.])
largest = np.linalg.vector_norm(x, ord=np.inf)
norms = np.stack([np.linalg.vector_norm(x, ord=q) for q in p])
p, largest, norms, 3 ** (1 / p) * largest
