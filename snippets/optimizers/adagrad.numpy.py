import numpy as np

p, path = 1.0, []
a = 0.1
for g in [1.0, 1.0, 1.0, -2.0]:
    a += g**2
    p -= 0.1 * g / np.sqrt(a + 1e-7)
    path.append(p)
np.array(path)
