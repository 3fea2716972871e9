import numpy as np

x = np.array([1., 2., 3.])
v = np.array([10., 20.])
x[2:4] = v
x
