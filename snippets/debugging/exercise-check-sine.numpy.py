import numpy as np

x, h = np.array([0.5, 1., 2.]), 1e-5
f_right, f_left = (x + h) * np.sin(x + h), (x - h) * np.sin(x - h)
np.allclose(np.sin(x) + x * np.cos(x), (f_right - f_left) / (2 * h))
