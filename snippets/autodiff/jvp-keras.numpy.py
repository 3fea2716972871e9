import numpy as np

x = np.array([1., 2., 3.])
v = np.array([1., 0., -1.])
x**2, 2. * x * v
