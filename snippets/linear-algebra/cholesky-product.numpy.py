import numpy as np

S = np.array([[[4., 2.], [2., 10.]], [[2., -1.], [-1., 3.]]])
L = np.linalg.cholesky(S)
L @ L.mT, S
