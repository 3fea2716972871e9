import numpy as np

A = np.array([[0., 2.], [2., 0.]])
U, S, Vh = np.linalg.svd(A)
S, U * S @ Vh
