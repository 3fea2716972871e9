import numpy as np

y, p = np.array([[0.0, 0.0]]), np.array([[3.0, 4.0]])
((y * p).sum(axis=1) / np.sqrt((y**2).sum(axis=1) * (p**2).sum(axis=1))).mean()
