import numpy as np
import scipy

A = np.diag([9.0, 4.0, 2.0, 1.0]) + 0.5
scipy.sparse.linalg.svds(A, k=2, return_singular_vectors=False)[::-1]
