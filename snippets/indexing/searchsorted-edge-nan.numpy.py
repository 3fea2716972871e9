import numpy as np

a = np.array([1., 2.])
v = np.array([1.5, float("nan")])
np.searchsorted(a, v)
