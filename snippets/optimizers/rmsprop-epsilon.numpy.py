import numpy as np

p, path = 0.0, []
v = 0.0
for g in [1e-05]:
    v = 0.9 * v + 0.1 * g**2
    p -= 0.01 * g / (np.sqrt(v) + 1e-8)
    path.append(p)
np.array(path)
