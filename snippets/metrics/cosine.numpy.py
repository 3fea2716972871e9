import numpy as np

y, p = np.array([[1.0, 0.0], [3.0, 4.0]]), np.array([[1.0, 1.0], [4.0, 3.0]])
((y * p).sum(axis=1) / np.sqrt((y**2).sum(axis=1) * (p**2).sum(axis=1))).mean()
