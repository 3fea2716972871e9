import numpy as np

p, path = 1.0, []
for g in [0.0, 0.0, 0.0]:
    p -= 0.1 * 0.1 * p
    path.append(p)
np.array(path)
