import numpy as np

a = np.array([1., float("nan"), 5.])
b = np.array([2., 3., float("nan")])
np.fmin(a, b)
