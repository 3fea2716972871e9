import numpy as np

keys = np.array([3., 1., 2.])
values = np.array([30, 10, 20])
i = np.argsort(keys)
keys[i], values[i]
