import numpy as np

x = np.array([[1., 2., 3.], [4., 5., 7.]])
f = lambda x: (x**2).sum(axis=-1)
h = 0.5 * np.eye(6).reshape(6, 2, 3)
J = (f(x + h) - f(x - h)).T.reshape(2, 2, 3)
J, 2 * np.eye(2)[:, :, None] * x
