import numpy as np

x = np.array([3., 1., 9., 2.])
np.median(x)
