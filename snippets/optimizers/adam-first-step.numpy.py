import numpy as np

g = np.array([1.0, 10.0, -100.0])
m, v = 0.1 * g / (1 - 0.9), 0.001 * g**2 / (1 - 0.999)
-0.1 * m / np.sqrt(v), np.array([-0.1, -0.1, 0.1])
