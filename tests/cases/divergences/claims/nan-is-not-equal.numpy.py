import numpy as np

np.array([5., np.nan]), np.array([6., 7.])
