import numpy as np

A = np.array([[1., 3.], [2., 8.]])
A / A.sum(axis=1)
