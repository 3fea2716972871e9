import numpy as np

p, g = np.array([1.0, 2.0]), np.zeros(2)
trust = 0.001 * np.linalg.norm(p) / np.linalg.norm(g)
p - 10.0 * trust * g
