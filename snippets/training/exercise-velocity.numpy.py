import numpy as np

v = 0.
for step in range(300):
    v = 0.9 * v + 2.
np.array(0.1 * v), np.array(0.1 * 2 / (1 - 0.9))
