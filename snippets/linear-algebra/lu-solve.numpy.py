import numpy as np
import scipy

A, b = np.array([[1.0, 2.0], [4.0, 2.0]]), np.array([[5.0], [8.0]])
LU, pivots = scipy.linalg.lu_factor(A)
scipy.linalg.lu_solve((LU, pivots), b)
