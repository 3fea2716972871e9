import numpy as np

x = np.array([1., 2., 3.])
y = np.array([1., 2.])
np.array_equiv(x, y)
