import numpy as np

p, path = np.array(1.0), []
for g in np.array([1.0, float("inf"), float("nan"), -2.0]):
    if np.isfinite(g):
        p = p - 0.1 * g
    path.append(p)
np.array(path)
