import numpy as np
import scipy

A, E = np.array([[0.0, 1.0], [0.0, 0.0]]), np.array([[1.0, 0.0], [2.0, 0.0]])
scipy.linalg.expm_frechet(A, E)
