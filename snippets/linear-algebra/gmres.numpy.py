import numpy as np
import scipy

A, b = np.array([[4.0, 1.0], [2.0, 3.0]]), np.array([9.0, 7.0])
scipy.sparse.linalg.gmres(scipy.sparse.linalg.LinearOperator((2, 2), lambda x: A @ x), b)[0]
