import numpy as np

p, path = np.array([1.0, 2.0]), []
for g in np.array([[1.0, 2.0], [1.0, -1.0], [0.5, 1.0]]):
    p = (p - 0.1 * np.linalg.norm(p) / np.linalg.norm(g) * g) / (1 + 0.1**2) ** 0.5
    path.append(p)
np.array(path)
