import numpy as np
from scipy.optimize import nnls

A, b = np.array([[1.0, 0.0], [1.0, 1.0]]), np.array([2.0, 1.0])
nnls(A, b)[0]
