import numpy as np

x = np.array([[[1.0, 2.0], [3.0, 4.0]], [[1.0, 1.0], [2.0, 2.0]]])
kernels = np.array([[[1.0, 0.0], [0.0, 1.0]], [[2.0, 1.0], [0.0, 0.0]]])
(x * kernels).sum(axis=(1, 2))
