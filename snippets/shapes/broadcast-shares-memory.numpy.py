import numpy as np

x = np.array([1., 2., 3.])
y = np.broadcast_to(x, (2, 3))
x[0] = 9.
y
