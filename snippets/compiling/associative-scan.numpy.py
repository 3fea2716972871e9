import numpy as np

x = np.array([3., 1., 4., 1., 5.])
np.maximum.accumulate(x)
