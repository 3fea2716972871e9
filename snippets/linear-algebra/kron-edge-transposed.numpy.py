import numpy as np

A = np.array([[1.0, 2.0], [3.0, 4.0]])
np.kron(np.eye(2), A.T)
