import numpy as np

x = np.arange(6.).reshape(2, 3)
i, j = np.array([0, 1]), np.array([2, 0])
v = np.array([20., 30.])
x[i, j] = v
x
