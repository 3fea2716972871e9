import numpy as np
import scipy

A = np.array([[1.0, 2.0], [3.0, 2.0]])
scipy.linalg.eig(A, left=True, right=False)[1].astype(complex)
