import numpy as np

rates = np.array([0.1, 0.4, 0.9, 1.1])
x = np.ones(4)
path = [x]
for step in range(8):
    x = x - rates * 2 * x
    path.append(x)
rates, np.stack(path, axis=1)
