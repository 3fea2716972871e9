import numpy as np

p, path = np.array(1.0), []
total, t = 0.0, 0
for g in [1.0, 1.0, 1.0, -2.0]:
    total = total + g
    t += 1
    if t % 2 == 0:
        p, total = p - 0.1 * total, 0.0
    path.append(p)
np.array(path)
