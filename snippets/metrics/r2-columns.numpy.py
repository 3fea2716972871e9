import numpy as np

y, p = np.array([[1.0, 2.0], [3.0, 6.0]]), np.array([[1.0, 3.0], [2.0, 6.0]])
r2 = 1 - ((y - p) ** 2).sum(axis=0) / ((y - y.mean(axis=0)) ** 2).sum(axis=0)
r2.mean()
