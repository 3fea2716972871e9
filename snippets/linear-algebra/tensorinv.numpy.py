import numpy as np

A = np.array([4.0, 0.0, 0.0, 2.0]).reshape(2, 2, 1)
np.linalg.tensorinv(A, ind=1)
