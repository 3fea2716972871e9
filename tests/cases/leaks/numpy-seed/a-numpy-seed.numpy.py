import numpy as np

np.random.seed(71234)
np.array([1., 2.])
