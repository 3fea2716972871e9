import numpy as np

x, h = np.array([-1.]), 1e-5
np.allclose(0.5 / np.sqrt(x), (np.sqrt(x + h) - np.sqrt(x - h)) / (2 * h))
