import numpy as np
import scipy

A = np.array([[2.0, 1.0], [0.0, 3.0]])
scipy.linalg.funm(A, np.sin)
