import numpy as np

A = np.array([[np.nan, 2.], [2., 4.]])
np.linalg.matrix_rank(A)
