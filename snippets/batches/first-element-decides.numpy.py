import numpy as np

np.array([1, 2.5]), np.array([2.5, 1])
