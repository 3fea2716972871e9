import numpy as np

A = np.array([[3., 2., 2.], [2., 3., -2.]])
np.linalg.svdvals(A)
