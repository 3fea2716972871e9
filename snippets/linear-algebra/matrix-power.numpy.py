import numpy as np

A = np.array([[1., 2.], [3., 4.]])
np.linalg.matrix_power(A, 3)
