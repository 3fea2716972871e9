import numpy as np

p, path = np.array([1.0, 2.0]), []
v = 0.0
for g in np.array([[1.0, 2.0], [1.0, -1.0], [0.5, 1.0]]):
    trust = 0.001 * np.linalg.norm(p) / np.linalg.norm(g)
    v = 0.9 * v + 10.0 * trust * g
    p = p - v
    path.append(p)
np.array(path)
