import numpy as np

y = np.array([1., 1., -1.])
x = np.array([2., -1., -3.])
np.arctan2(y, x)
