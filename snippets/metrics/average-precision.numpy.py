import numpy as np

y = np.array([0.0, 0.0, 1.0, 1.0, 1.0, 0.0])
p = np.array([0.1, 0.6, 0.4, 0.8, 0.9, 0.5])
y = y[p.argsort()[::-1]]
precision = y.cumsum() / np.arange(1, 7)
(precision * y).sum() / y.sum()
