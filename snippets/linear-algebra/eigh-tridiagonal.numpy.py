import numpy as np
import scipy

d, e = np.array([2.0, 3.0, 4.0]), np.array([1.0, 1.0])
scipy.linalg.eigh_tridiagonal(d, e, eigvals_only=True)
