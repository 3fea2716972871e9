import numpy as np

x = np.array([3., 4., 1., 2., 0.])
np.minimum.accumulate(x)
