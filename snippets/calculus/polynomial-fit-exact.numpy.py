import numpy as np

p = np.array([2., -3., 1.])
x = np.array([0., 1., 3.])
np.polyfit(x, np.polyval(p, x), 2), p
