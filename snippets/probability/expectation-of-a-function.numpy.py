import numpy as np

x = np.array([-1., 0., 1., 2.])
p = np.array([[0.1, 0.2, 0.3, 0.4], [0.5, 0.125, 0.25, 0.125]])
y = np.array([0., 1., 4.])
p_y = np.where(x ** 2 == y[:, None], p[:, None], 0.).sum(axis=2)
(p_y * y).sum(axis=1), (p * x ** 2).sum(axis=1)
