import numpy as np
import scipy

S, b = np.array([[4.0, 2.0], [2.0, 10.0]]), np.array([[8.0], [22.0]])
scipy.linalg.cho_solve(scipy.linalg.cho_factor(S), b)
