import numpy as np

p, path = 1.0, []
for g in [1.0, 1.0, 1.0, -2.0]:
    p -= 0.1 * g
    path.append(p)
np.mean(path[2:])
