import numpy as np

x = np.array([1., 2., 3.])
groups = np.array([0, 0, 2])
np.bincount(groups, weights=x) / np.maximum(np.bincount(groups), 1)
