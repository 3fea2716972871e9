import numpy as np

p, path = 1.0, []
v = 0.0
for g in [0.0, 0.0, 0.0]:
    v = 0.9 * v + g + 0.1 * p
    p -= 0.1 * v
    path.append(p)
np.array(path)
