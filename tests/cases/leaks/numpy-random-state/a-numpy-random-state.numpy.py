import numpy as np

np.random.normal()
np.array([1., 2.])
