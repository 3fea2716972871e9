import numpy as np

x = np.array([3., 1., 5., 4., 6.])
np.maximum.accumulate(x)
