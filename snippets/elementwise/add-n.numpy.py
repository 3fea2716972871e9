import numpy as np

a = np.array([1., 2.])
b = np.array([10., 20.])
c = np.array([100., 200.])
np.sum([a, b, c], axis=0)
