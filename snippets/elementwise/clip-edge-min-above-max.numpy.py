import numpy as np

x = np.array([0., 2., 4.])
np.clip(x, 3., 1.)
