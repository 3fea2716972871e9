import numpy as np

p, path = np.array(1.0), []
mean = 0.0
for g in [1.0, 1.0, 1.0, -2.0]:
    mean = 0.9 * mean + 0.1 * g
    p = p - 0.1 * np.sign(mean)
    path.append(p)
np.array(path)
