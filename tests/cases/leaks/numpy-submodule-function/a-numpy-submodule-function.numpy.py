import numpy as np

np.linalg.norm = lambda x: 7.0
np.array([1., 2.])
