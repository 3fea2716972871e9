import numpy as np

A = np.array([[1., 2., 5.], [4., 5., 1.]])
A / A.sum(axis=1)
