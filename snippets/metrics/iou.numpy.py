import numpy as np

y, p = np.array([0, 0, 1, 1, 2]), np.array([0, 1, 1, 1, 2])
((y == 1) & (p == 1)).sum() / ((y == 1) | (p == 1)).sum()
