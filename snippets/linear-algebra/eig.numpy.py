import numpy as np

A = np.array([[4., 1.], [2., 3.]])
np.linalg.eig(A)
