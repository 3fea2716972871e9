import numpy as np

A = np.array([[[2., 1.], [4., 3.]], [[1., 2.], [0., 4.]]])
B = np.array([[[0., 1.], [2., 1.]], [[5., 3.], [3., 2.]]])
inv = np.linalg.inv
inv(A @ B), inv(B) @ inv(A)
