import numpy as np

p, path = 1.0, []
a = d = 0.0
for g in [1.0, 1.0, 1.0, -2.0]:
    a = 0.9 * a + 0.1 * g**2
    step = g * np.sqrt((d + 1e-6) / (a + 1e-6))
    d = 0.9 * d + 0.1 * step**2
    p -= step
    path.append(p)
np.array(path)
