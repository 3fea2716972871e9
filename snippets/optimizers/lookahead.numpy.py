import numpy as np

p, path = np.array(1.0), []
fast, t = p, 0
for g in [1.0, 1.0, 1.0, -2.0]:
    fast = fast - 0.1 * g
    t += 1
    if t % 2 == 0:
        p = fast = p + 0.5 * (fast - p)
    path.append(p)
np.array(path)
