import numpy as np

p, path = np.array(1.0), []
for g in np.array([1.0, 4.0, 1.0, -2.0]):
    if g**2 < 9.0:
        p = p - 0.1 * g
    path.append(p)
np.array(path)
