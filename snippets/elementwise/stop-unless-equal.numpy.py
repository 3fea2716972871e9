import numpy as np

x = np.array([1., 2.])
y = np.array([1., 3.])
np.testing.assert_array_equal(x, y)
