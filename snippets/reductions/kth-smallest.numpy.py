import numpy as np

x = np.array([3., 1., 4., 1.5, 5.])
np.partition(x, 1)[1]
