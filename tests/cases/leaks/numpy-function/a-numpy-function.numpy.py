import numpy as np

np.sum = np.prod
np.array([1., 2.])
