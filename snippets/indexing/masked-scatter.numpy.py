import numpy as np

x = np.array([[1., 2., 3.], [4., 5., 6.]])
mask = np.array([[True, False, True], [False, True, False]])
v = np.array([10., 20., 30.])
np.place(x, mask, v)
x
