import numpy as np

x = np.array([1., 2., 3., 4., 5.])
groups = np.array([0, 0, 1, 1, 1])
np.multiply.reduceat(x, [0, 2])
