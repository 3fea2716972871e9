import numpy as np
import scipy

A = np.array([[1.0, 2.0], [4.0, 2.0]])
LU, pivots = scipy.linalg.lu_factor(A)
scipy.linalg.lu_solve((LU, pivots), np.eye(2))
