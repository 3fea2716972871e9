import numpy as np

np.array([5., 7.]), np.array([6., 7.])
