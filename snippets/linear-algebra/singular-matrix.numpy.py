import numpy as np

A = np.array([[1., 3.], [2., 6.]])
np.linalg.inv(A)
