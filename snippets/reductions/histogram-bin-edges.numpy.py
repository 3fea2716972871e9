import numpy as np

x = np.array([1., 2., 4., 9.])
np.histogram_bin_edges(x, bins=4)
