import numpy as np

a, b = np.array([[1, 2], [3, 4]]), np.array([[5], [6]])
c, d = np.array([[7, 8]]), np.array([[9]])
np.block([[a, b], [c, d]])
