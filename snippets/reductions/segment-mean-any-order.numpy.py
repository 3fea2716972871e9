import numpy as np

x = np.array([1., 2., 3., 4., 5.])
groups = np.array([1, 0, 1, 0, 1])
np.bincount(groups, weights=x) / np.bincount(groups)
