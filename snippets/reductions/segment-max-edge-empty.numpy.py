import numpy as np

x = np.array([1., 2., 3.])
groups = np.array([0, 0, 2])
out = np.full(3, -np.inf)
np.maximum.at(out, groups, x)
out
