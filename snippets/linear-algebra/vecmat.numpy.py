import numpy as np

x = np.array([[1.0, 2.0], [3.0, -1.0]])
A = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
np.vecmat(x, A)
