import numpy as np

x = np.array([1., 2., 3.])
y = np.array([10., 20., 30.])
before = y
y = y + x
y is before, before, y
