import numpy as np

a = np.array([1., 2.])
b = np.array([3., 4.])
np.hstack((a, b)), np.dstack((a, b))
