import numpy as np

w = np.array([1., -1.])
xs = np.array([[1., 2.], [3., 1.], [0., 4.]])
ys = np.array([0., 1., -2.])
2 * (xs @ w - ys)[:, None] * xs
