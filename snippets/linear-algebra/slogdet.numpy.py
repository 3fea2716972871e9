import numpy as np

A = np.array([[1., 2.], [5., 3.]])
np.linalg.slogdet(A)
