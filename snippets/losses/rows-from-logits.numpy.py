import numpy as np

z = np.array([[2.0, 0.0, -1.0], [0.0, 0.0, 1.0]])
labels, y = np.array([0, 2]), np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
-log_p[[0, 1], labels], -(y * log_p).sum(axis=1)
