import numpy as np

x = np.array([2., 0., 3.])
h = 0.5 * np.eye(3)
(np.cumprod(x + h, axis=1).sum(axis=1) - np.cumprod(x - h, axis=1).sum(axis=1)) / 1.
