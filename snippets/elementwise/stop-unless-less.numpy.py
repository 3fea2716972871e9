import numpy as np

x = np.array([1., 2.])
y = np.array([5., 2.])
np.testing.assert_array_less(x, y)
