import numpy as np

p = np.array([0.1, 0.2, 0.1, 0.3, 0.2, 0.1])
die = np.arange(1, 7)
a = np.stack([die == 1, die < 4, die > 2])
b = np.stack([die < 5, die > 2, die == 4])
left = np.where(a | b, p, 0.).sum(axis=1)
right = (np.where(a, p, 0.).sum(axis=1) + np.where(b, p, 0.).sum(axis=1)
         - np.where(a & b, p, 0.).sum(axis=1))
left, right
