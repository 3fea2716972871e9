import numpy as np
import scipy

A = np.array([[1.0, 2.0], [0.5, 3.0]])
scipy.linalg.schur(A)
