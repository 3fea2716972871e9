import numpy as np

x = np.array([1., 2., 3.])
i = np.array([0, 2, 0])
v = np.array([10., 20., 40.])
total, n = x.copy(), np.ones(3)
np.add.at(total, i, v)
np.add.at(n, i, 1.)
total / n
