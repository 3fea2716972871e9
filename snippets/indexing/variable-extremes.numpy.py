import numpy as np

x = np.array([1., 50., 3.])
i = np.array([0, 1])
v = np.array([10., 20.])
np.maximum.at(x, i, v)
np.minimum.at(x, i, 2 * v)
x
