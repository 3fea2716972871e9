import numpy as np

a = np.array([1., 2., 5.])
b = np.array([3., 2., 1.])
(a - b) ** 2
