import numpy as np

x = np.array([1., 2., 3.])
y = np.zeros(5)
y[::2] = x
y
