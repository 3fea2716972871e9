import numpy as np

x = np.array([1., 2.])
x[0] = 9.
x
