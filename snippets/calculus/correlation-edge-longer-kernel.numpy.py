import numpy as np

a = np.array([1.])
v = np.array([1., 3., -2.])
np.correlate(a, v)
