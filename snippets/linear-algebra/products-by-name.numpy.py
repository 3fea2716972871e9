import numpy as np

a, b = np.array([1.0, 2.0]), np.array([3.0, 4.0])
A = np.outer(a, b)
np.dot(a, b), np.inner(a, b), np.vdot(a, b), A, np.einsum("ij,j", A, b), np.trace(A)
