import numpy as np

x = np.array([1., 2., 3.])
i = np.array([0, 2])
v = np.array([10., 20.])
np.multiply.at(x, i, v)
x
