import numpy as np

x = np.array([1., 25., 3.])
i = np.array([0, 1, 0])
v = np.array([40., 20., 10.])
np.maximum.at(x, i, v)
x
