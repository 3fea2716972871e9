import numpy as np

np.float64 = np.float32
np.array([1., 2.])
