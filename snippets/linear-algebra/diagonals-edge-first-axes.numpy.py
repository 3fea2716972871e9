import numpy as np

A = np.arange(8.0).reshape(2, 2, 2)
np.diagonal(A)
