import numpy as np

p, path = np.array(1.0), []
for g in [1.0, 1.0, 1.0, -2.0]:
    p = p - 0.1 * np.sign(g)
    path.append(p)
np.array(path)
