import numpy as np

np.pi = 3.0
np.array([1., 2.])
