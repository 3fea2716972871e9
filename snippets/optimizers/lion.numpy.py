import numpy as np

p, path = 1.0, []
m = 0.0
for g in [1.0, 1.0, 1.0, -2.0]:
    p -= 0.1 * np.sign(0.9 * m + 0.1 * g)
    m = 0.99 * m + 0.01 * g
    path.append(p)
np.array(path)
