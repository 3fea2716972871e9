import numpy as np
import scipy

A = np.array([[1.0, 2.0, 4.0], [4.0, 2.0, 0.0], [2.0, 5.0, 1.0]])
scipy.linalg.lu_factor(A)
