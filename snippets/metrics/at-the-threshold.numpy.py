import numpy as np

y, p = np.array([1, 0]), np.array([0.5, 0.2])
((p > 0.5) == y).mean()
