import numpy as np

x = np.array([0.1, 0.7, 2.3])
np.linalg.norm(x + 0.3 * x), np.linalg.norm(x) + np.linalg.norm(0.3 * x)
