import numpy as np

x = np.array([10., 20., 30.])
i = np.array([0, 2])
v = np.array([2., 4.])
np.divide.at(x, i, v)
x
