import numpy as np

a = np.array([[1, 2, 3]])
b = np.array([[3, 1, 4]])
np.isin(a, b).sum(1)
