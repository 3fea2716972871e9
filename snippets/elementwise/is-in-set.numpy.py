import numpy as np

x = np.array([[1, 2, 3], [4, 5, 6]])
s = np.array([2, 5, 7])
np.isin(x, s)
