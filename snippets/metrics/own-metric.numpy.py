import numpy as np

y, p = np.array([1.0, 2.0, 3.0]), np.array([1.0, 2.5, 7.0])
near = np.abs(y - p) < 1
near.mean()
