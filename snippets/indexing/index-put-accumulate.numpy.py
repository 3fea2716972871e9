import numpy as np

x = np.arange(6.).reshape(2, 3)
i, j = np.array([0, 1, 0]), np.array([2, 0, 2])
v = np.array([20., 30., 40.])
np.add.at(x, (i, j), v)
x
