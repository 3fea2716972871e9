import numpy as np

p = np.array([0.1, 0.2, 0.1, 0.3, 0.2, 0.1])
die = np.arange(1, 7)
a = np.stack([die == 1, die < 3, die > 2])
np.where(~a, p, 0.).sum(axis=1), 1 - np.where(a, p, 0.).sum(axis=1)
