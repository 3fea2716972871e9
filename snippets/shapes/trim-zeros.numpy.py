import numpy as np

x = np.array([0., 0., 1., 0., 2., 0.])
np.trim_zeros(x)
