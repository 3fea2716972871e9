import numpy as np

x = np.array([[1., 2., 3., 4.], [1., 2., 3., 4.], [1., 2., 3., 4.]])
rates = 10_000 ** (-np.arange(0., 4, 2) / 4)
angles = np.arange(3.)[:, None] * rates
sin, cos = np.sin(angles), np.cos(angles)
a, b = np.split(x, 2, axis=-1)
np.concatenate([a * cos - b * sin, b * cos + a * sin], axis=-1)
