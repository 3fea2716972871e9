import numpy as np

A = np.array([[3.0, 1.0], [4.0, 2.0]])
np.linalg.qr(A).Q
