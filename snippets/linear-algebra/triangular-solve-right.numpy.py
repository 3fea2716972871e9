import numpy as np
import scipy

L, b = np.array([[2.0, 0.0], [1.0, 4.0]]), np.array([[7.0, 12.0]])
scipy.linalg.solve_triangular(L, b.T, lower=True, trans=1).T
