import numpy as np

x = np.array([1j])
A = np.array([[1 + 0j, 3]])
np.vecmat(x, A)
