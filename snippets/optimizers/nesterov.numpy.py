import numpy as np

p, path = 1.0, []
v = 0.0
for g in [1.0, 1.0, 1.0, -2.0]:
    v = 0.9 * v + g
    p -= 0.1 * (g + 0.9 * v)
    path.append(p)
np.array(path)
