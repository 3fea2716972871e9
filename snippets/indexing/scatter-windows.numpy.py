import numpy as np

x = np.array([0., 0., 0., 0., 0.])
starts = np.array([3, 0])
v = np.array([[1., 2.], [3., 4.]])
np.add.at(x, starts[:, None] + np.arange(2), v)
x
