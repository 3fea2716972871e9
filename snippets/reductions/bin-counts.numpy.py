import numpy as np

x = np.array([0, 1, 1, 3, 1])
np.bincount(x)
