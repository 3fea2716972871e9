import numpy as np

np.array([1e30, 2e30])
