import numpy as np

x = np.array([[1., 2.], [3., 4.], [5., 6.]])
i, j = np.array([0, 2]), np.array([1, 0])
v = np.array([10., 20.])
x[i, j] = v
np.add.at(x, (i, j), v)
np.add.at(x, (i, j), -0.5 * v)
x
