import numpy as np

A, B, C = np.ones((2, 3)), np.ones((3, 10)), np.ones((10, 1))
np.einsum_path("ij,jk,kl->il", A, B, C)[0][1:]
