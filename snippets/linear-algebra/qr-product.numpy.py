import numpy as np

A = np.array([[[3., 1.], [4., 2.], [0., 5.]], [[1., 2.], [2., 0.], [2., 1.]]])
Q, R = np.linalg.qr(A)
Q @ R, A
