import numpy as np

x = np.arange(6.).reshape(2, 3)
v = np.array([10., 20.])
x[:, 2] = v
x
