import numpy as np
import scipy

U, b = np.array([[2.0, 1.0], [0.0, 0.0]]), np.array([[8.0], [12.0]])
scipy.linalg.solve_triangular(U, b)
