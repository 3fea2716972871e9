import numpy as np

A = np.array([[[1., 2., 3.], [4., 5., 6.]], [[5., 1., -1.], [2., -2., 3.]]])
B = np.array([[[1., 4.], [2., 1.], [5., 3.]], [[2., 1.], [1., 1.], [-1., 4.]]])
np.linalg.trace(A @ B), np.linalg.trace(B @ A)
