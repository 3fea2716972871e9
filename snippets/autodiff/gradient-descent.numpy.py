import numpy as np

x = np.array([0., 0.])
target = np.array([3., -1.])
for _ in range(3):
    x = x - 0.25 * 2 * (x - target)
x
