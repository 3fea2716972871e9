import numpy as np

a = np.array([True, True, False, False])
b = np.array([True, False, True, False])
np.logical_and(a, b)
