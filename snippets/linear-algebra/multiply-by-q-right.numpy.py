import numpy as np
import scipy

A, C = np.array([[3.0, 1.0], [4.0, 2.0]]), np.array([[5.0, 10.0]])
scipy.linalg.qr_multiply(A, C)
