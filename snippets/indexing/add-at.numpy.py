import numpy as np

x = np.array([1., 2., 3.])
i = np.array([0, 2, 0])
v = np.array([10., 20., 40.])
np.add.at(x, i, v)
x
