import numpy as np

x = np.array([1, -1])
np.bincount(x)
