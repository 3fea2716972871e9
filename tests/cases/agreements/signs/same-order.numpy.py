import numpy as np

np.array([3., 1., 2.])
