import numpy as np

x = np.array([np.nan, 2., 3., 4., 5.])
groups = np.array([1, 0, 1, 0, 1])
out = np.full(2, -np.inf)
np.maximum.at(out, groups, x)
out
