import numpy as np

p, path = 0.0, []
m = v = 0.0
for g in [1e-06]:
    m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g**2
    k = len(path) + 1
    p -= (m / (1 - 0.9**k)) / (np.sqrt(v / (1 - 0.999**k)) + 1e-8)
    path.append(p)
np.array(path)
