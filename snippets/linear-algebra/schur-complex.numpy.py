import numpy as np
import scipy

A = np.array([[0.0, 1.0], [-1.0, 0.0]])
T, Z = scipy.linalg.schur(A)
scipy.linalg.rsf2csf(T, Z)
