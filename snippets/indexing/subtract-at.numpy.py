import numpy as np

x = np.array([100., 200., 300.])
i = np.array([0, 2, 0])
v = np.array([10., 20., 40.])
np.subtract.at(x, i, v)
x
