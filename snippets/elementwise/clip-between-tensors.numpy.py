import numpy as np

x = np.array([-1., 5., 12.])
low = np.array([0., 1., 2.])
high = np.array([9., 4., 9.])
np.clip(x, low, high)
