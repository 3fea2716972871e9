import numpy as np

x = np.array([10., 25., 30.])
i = np.array([0, 1, 0])
v = np.array([4., 40., 7.])
np.minimum.at(x, i, v)
x
