import numpy as np

a = np.array([True, False, False])
np.logical_not(a)
