import numpy as np

x = np.array([1., 2.])
v = np.array([9.])
np.insert(x, 5, v)
