import numpy as np

p, g = np.array([0.3, 0.4]), np.array([3.0, 4.0])
limit = 0.1 * max(np.linalg.norm(p), 1e-3)
g * min(limit / np.linalg.norm(g), 1.0)
