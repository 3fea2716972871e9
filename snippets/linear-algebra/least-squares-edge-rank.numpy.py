import numpy as np

A = np.array([[1., 0.], [2., 0.], [2., 0.]])
b = np.array([[3.], [3.], [3.]])
np.linalg.lstsq(A, b)[0]
