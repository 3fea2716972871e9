import numpy as np

x = np.array([[1., 2., 3., 0.], [4., 5., 0., 0.]])
n = np.array([3, 2])
t = np.arange(4)
i = np.where(t < n[:, None], n[:, None] - 1 - t, t)
np.take_along_axis(x, i, axis=1)
