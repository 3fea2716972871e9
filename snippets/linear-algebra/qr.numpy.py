import numpy as np

A = np.array([[3., 1.], [4., 2.], [0., 5.]])
np.linalg.qr(A)
