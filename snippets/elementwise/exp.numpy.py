import numpy as np

x = np.array([0., 1., 2., -1.])
np.exp(x)
