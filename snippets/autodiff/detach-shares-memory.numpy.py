import numpy as np

x = np.array([1., 2., 3.])
u = x.copy()
x[0] = 9.
u
