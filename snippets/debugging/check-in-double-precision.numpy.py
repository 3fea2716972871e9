import numpy as np

x, h = np.array([2.]), 1e-5
np.allclose(3 * x**2, ((x + h) ** 3 - (x - h) ** 3) / (2 * h))
