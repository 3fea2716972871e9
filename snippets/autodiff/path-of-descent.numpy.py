import numpy as np

x = np.array([0., 0.])
target = np.array([3., -1.])
path = [x]
for _ in range(4):
    x = x - 0.25 * 2 * (x - target)
    path.append(x)
path = np.stack(path)
target, path, ((path - target) ** 2).sum(axis=1)
