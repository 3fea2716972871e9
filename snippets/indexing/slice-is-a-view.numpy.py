import numpy as np

x = np.array([1., 2., 3., 4., 5.])
y = x[2:4]
x[:] = 9.
y
