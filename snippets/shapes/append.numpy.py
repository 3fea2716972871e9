import numpy as np

x = np.array([1., 2., 3.])
v = np.array([4., 5.])
np.append(x, v)
