import numpy as np

x = np.array([1., 2., 3.])
np.dot(x, x), 2 * x
