import numpy as np

a = np.array([1., 1.])
b = np.array([0., -0.])
np.copysign(a, b)
