import numpy as np

x = np.array([1., 2., 3.])
v = np.array([9.])
np.insert(x, 1, v)
