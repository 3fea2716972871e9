import numpy as np

A = np.array([[1., float("nan")], [0., 1.]])
np.linalg.svdvals(A)
