import numpy as np

A = np.ones((3, 2))
b = np.array([[1.], [2.], [6.]])
np.linalg.lstsq(A, b)[0]
