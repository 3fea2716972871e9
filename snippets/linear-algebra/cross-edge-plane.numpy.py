import numpy as np

a = np.array([1., 2.])
b = np.array([3., 7.])
np.cross(a, b)
