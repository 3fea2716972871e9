import numpy as np

x, h = np.array([2.]), 1e-5
np.testing.assert_allclose(2 * x, ((x + h) ** 3 - (x - h) ** 3) / (2 * h))
