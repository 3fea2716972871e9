import numpy as np

A = np.array([[2., 1.], [4., 3.]])
np.linalg.cond(A)
