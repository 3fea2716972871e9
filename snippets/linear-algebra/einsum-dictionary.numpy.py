import numpy as np

A = np.array([[1., 2., 3.], [4., 5., 6.]])
x = np.array([2., -1., 3.])
np.einsum("ij->ji", A), np.einsum("ij->j", A), np.einsum("ij,j->i", A, x), np.einsum("ij,ij->", A, A)
