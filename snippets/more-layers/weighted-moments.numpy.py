import numpy as np

x, w = np.array([1.0, 2.0, 6.0]), np.array([1.0, 2.0, 1.0])
mean = np.average(x, weights=w)
mean, np.average((x - mean) ** 2, weights=w)
