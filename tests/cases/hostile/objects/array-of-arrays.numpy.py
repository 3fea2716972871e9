import numpy as np

np.array([np.array([1., 2.]), np.array([3.])], dtype=object)
