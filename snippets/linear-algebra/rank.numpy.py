import numpy as np

A = np.array([[1., 2., 3.], [2., 4., 6.], [1., 0., 1.]])
np.linalg.matrix_rank(A)
