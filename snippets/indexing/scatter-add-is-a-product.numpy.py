import numpy as np

x = np.array([[1., 2.], [3., 4.], [5., 6.]])
i = np.array([2, 0, 2, 1])
v = np.array([[10., 20.], [30., 40.], [50., 60.], [70., 80.]])
P = np.array([[0., 0., 1.], [1., 0., 0.], [0., 0., 1.], [0., 1., 0.]])
y = x.copy()
np.add.at(y, i, v)
y, x + P.T @ v
