import numpy as np

x = np.array([3, 1, 3, 2, 3])
found = np.unique_counts(x)
found.values, found.counts
