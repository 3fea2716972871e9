import numpy as np

x, y = np.array([3., 4.]), np.array([1., -2.])
np.linalg.norm(x + y), np.linalg.norm(x) + np.linalg.norm(y)
