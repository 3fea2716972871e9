import numpy as np

a = np.array([1, 2, 3])
b = np.array([0.5, 0.25, 2.])
np.dot(a, b)
