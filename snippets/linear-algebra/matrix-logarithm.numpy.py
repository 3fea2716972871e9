import numpy as np
import scipy

A = np.array([[2.0 + 0j, 1.0], [1.0, 2.0]])
scipy.linalg.logm(A)
