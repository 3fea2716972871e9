import numpy as np

x = np.array([[1.0], [2.0], [3.0], [6.0]])
y = (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + 0.5)
np.stack([y.mean(), y.var()]), np.array([0.0, 3.5 / (3.5 + 0.5)])
