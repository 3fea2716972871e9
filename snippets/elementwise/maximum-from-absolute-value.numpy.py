import numpy as np

x = np.array([1., 5., -3., 2.])
y = np.array([4., -2., -1., 2.])
np.maximum(x, y), (x + y + np.abs(x - y)) / 2
