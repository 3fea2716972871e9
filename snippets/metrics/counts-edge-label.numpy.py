import numpy as np

y, p = np.array([0.7, 1.0]), np.array([0.9, 0.8])
(y * (p > 0.5)).sum()
