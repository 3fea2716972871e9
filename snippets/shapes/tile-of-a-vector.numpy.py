import numpy as np

x = np.array([1., 2.])
np.tile(x, (2, 2))
