import numpy as np

np.probe = 3
np.array([1., 2.])
