import numpy as np

x = np.array([1., 2., 3., 4.])
mask = np.array([True, False, True, True])
v = np.array([10., 20.])
np.place(x, mask, v)
x
