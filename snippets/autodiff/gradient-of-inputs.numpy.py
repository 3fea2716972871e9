import numpy as np

a = np.array([1., 2.])
b = np.array([3., 5.])
b**2, 2 * a * b
