import numpy as np

x = np.array([1., 2.])
(x ** 2).sum(), 2 * x
