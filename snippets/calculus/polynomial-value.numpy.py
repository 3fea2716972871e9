import numpy as np

p = np.array([2., -3., 1.])
x = np.array([0., 1., 2., 5.])
np.polyval(p, x)
