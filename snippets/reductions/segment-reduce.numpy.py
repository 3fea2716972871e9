import numpy as np

x = np.array([1., 2., 3., 4., 5.])
lengths = np.array([2, 3])
starts = np.cumsum(lengths) - lengths
np.maximum.reduceat(x, starts)
