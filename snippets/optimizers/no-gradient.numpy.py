import numpy as np

p, v = np.array(1.0), 0.0
for g in [1.0, 0.0]:
    v = 0.9 * v + g
    p = p - 0.1 * v
p
