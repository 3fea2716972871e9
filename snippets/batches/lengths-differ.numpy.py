import numpy as np

x, y = np.array([1., 2., 3.]), np.array([10, 20])
rows = np.arange(len(x))
x[rows], y[rows]
