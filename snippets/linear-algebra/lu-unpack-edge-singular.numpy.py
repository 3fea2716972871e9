import numpy as np
import scipy

A = np.array([[1., 2.], [2., 4.]])
P, L, U = scipy.linalg.lu(A)
np.diagonal(U)
