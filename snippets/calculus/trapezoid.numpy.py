import numpy as np

x = np.array([0., 1., 3., 4.])
y = np.array([1., 2., 10., 17.])
np.trapezoid(y, x)
