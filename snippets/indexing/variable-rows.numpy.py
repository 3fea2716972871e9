import numpy as np

x = np.array([[1., 2.], [3., 4.], [5., 6.]])
i = np.array([0, 2])
v = np.array([[10., 20.], [30., 40.]])
x[i] = v
np.add.at(x, i, v)
np.add.at(x, i, -0.5 * v)
x
