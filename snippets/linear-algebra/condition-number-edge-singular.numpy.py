import numpy as np

A = np.array([[2., 0.], [0., 0.]])
np.linalg.cond(A)
