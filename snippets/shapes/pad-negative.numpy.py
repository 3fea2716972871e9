import numpy as np

x = np.array([1., 2., 3., 4.])
np.pad(x, (2, 0))[:-1]
