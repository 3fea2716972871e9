import numpy as np

A = np.array([[0., 0.], [1., 1.]])
B = np.array([[1., 2.], [3., 4.], [5., 6.]])
abs(A[:, None] - B).sum(axis=-1)
