import numpy as np

A = np.array([[[1., -2., 3.], [4., 5., -6.]], [[0., 2., 1.], [7., -1., 3.]]])
left = np.linalg.matrix_norm(A) ** 2
right = np.linalg.trace(A.mT @ A)
left, right
