import numpy as np

A = np.array([[0., 1.], [1., 1.], [2., 1.]])
b = np.array([[1.], [2.], [4.]])
np.linalg.lstsq(A, b)[0]
