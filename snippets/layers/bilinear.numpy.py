import numpy as np

a, b = np.array([[1.0, 2.0]]), np.array([[3.0, 1.0]])
W = np.array([[[1.0, 0.0], [2.0, 1.0]]])
np.einsum("ni,kij,nj->nk", a, W, b)
