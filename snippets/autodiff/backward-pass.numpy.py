import numpy as np

x = np.array([0., 1., 2., 3.])
4 * x
