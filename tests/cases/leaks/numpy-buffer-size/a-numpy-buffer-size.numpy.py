import numpy as np

np.setbufsize(16)
np.array([1., 2.])
