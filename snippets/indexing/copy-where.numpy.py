import numpy as np

x = np.array([1., 2., 3.])
y = np.array([10., 20., 30.])
mask = np.array([True, False, True])
np.copyto(x, y, where=mask)
x
