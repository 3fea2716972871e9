import numpy as np

x = np.array([0., 1., 0., 2.])
np.mean(x == 0)
