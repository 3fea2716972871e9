import numpy as np

y, p = np.array([0.0, 1.0]), np.array([2.0, 1.0])
100 * np.abs((y - p) / y).mean()
