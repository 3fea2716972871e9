import numpy as np
import scipy

A, B = np.array([[1.0, 2.0], [0.0, 3.0]]), np.array([[4.0, 1.0], [0.0, 5.0]])
C = np.array([[5.0, 2.0], [3.0, 8.0]])
scipy.linalg.solve_sylvester(A, B, C)
