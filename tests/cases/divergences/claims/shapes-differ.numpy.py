import numpy as np

np.array([2., 2.]), np.array(2.)
