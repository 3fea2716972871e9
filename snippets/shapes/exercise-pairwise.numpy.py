import numpy as np

x = np.array([[1., 0., 2.], [1., 2., 2.]])
y = np.array([[1., 0., 0.], [0., 3., 4.]])
((x[:, None] - y) ** 2).sum(-1)
