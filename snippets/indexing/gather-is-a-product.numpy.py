import numpy as np

x = np.array([[1., 2.], [3., 4.], [5., 6.]])
i = np.array([2, 0, 2, 1])
P = np.array([[0., 0., 1.], [1., 0., 0.], [0., 0., 1.], [0., 1., 0.]])
x[i], P @ x
