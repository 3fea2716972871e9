import numpy as np

p, path = np.array(1.0), []
before = 1.0  # the first gradient: the first step is a plain one
for g in [1.0, 1.0, 1.0, -2.0]:
    p, before = p - 0.1 * (2 * g - before), g
    path.append(p)
np.array(path)
