import numpy as np

p, path = 1.0, []
m = u = 0.0
for g in [1.0, 1.0, 1.0, -2.0]:
    m, u = 0.9 * m + 0.1 * g, max(0.999 * u, abs(g))
    p -= 0.1 * m / (1 - 0.9 ** (len(path) + 1)) / (u + 1e-8)
    path.append(p)
np.array(path)
