import numpy as np

a = np.array([1., -2., 3.])
b = np.array([-1., 5., -7.])
np.copysign(a, b)
