import numpy as np

A = np.array([[[2., 1.], [4., 3.]], [[1., 2.], [3., 4.]]])
B = np.array([[[1., 4.], [2., 1.]], [[5., 3.], [1., 2.]]])
det = np.linalg.det
det(A @ B), det(A) * det(B)
