import numpy as np

x = np.array([1., 4., 9., 7.])
np.diff(x)
