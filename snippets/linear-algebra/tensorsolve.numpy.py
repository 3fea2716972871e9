import numpy as np

A = np.array([4.0, 1.0, 2.0, 2.0]).reshape(2, 2, 1)
b = np.array([6.0, 6.0])
np.linalg.tensorsolve(A, b)
