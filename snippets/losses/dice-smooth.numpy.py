import numpy as np

z, y = np.array([2.0, 1.0, -3.0]), np.array([1.0, 1.0, 0.0])
p = 1 / (1 + np.exp(-z))
1 - ((p * y).sum() + 1) / ((p.sum() + y.sum()) / 2 + 1)
