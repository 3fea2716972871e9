import numpy as np

p, y = np.array([0.9, 0.6, 0.1]), np.array([1.0, 1.0, 0.0])
1 - 2 * (p * y).sum() / (p.sum() + y.sum())
