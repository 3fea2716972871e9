import numpy as np

y, p = np.array([0.0, 1.0]), np.array([0.1, 0.2])
y[p > 0.5].mean()
