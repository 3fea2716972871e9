import numpy as np

np.seterrcall(print)
np.array([1., 2.])
