import numpy as np

p, v, path = 1.0, 0.0, []
for rate, g in [(0.1, 1.0), (0.1, 1.0), (0.01, 1.0), (0.01, -2.0)]:
    v = 0.9 * v + g
    p -= rate * v
    path.append(p)
np.array(path)
