import numpy as np

x = np.array([-1., 0., 2.])
safe = np.where(x > 0, x, 1.)
np.where(x > 0, 1 / safe, 0.)
