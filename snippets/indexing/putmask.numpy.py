import numpy as np

x = np.array([1., 2., 3., 4.])
mask = x > 2.
np.putmask(x, mask, x**2)
x
