import numpy as np

x = np.array([[1., 2., 3.], [4., 5., 6.]])
i = np.array([0, 4])
v = np.array([10., 50.])
np.put(x, i, v)
x
