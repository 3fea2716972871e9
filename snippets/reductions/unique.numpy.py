import numpy as np

x = np.array([3, 1, 3, 2, 1])
np.unique(x)
