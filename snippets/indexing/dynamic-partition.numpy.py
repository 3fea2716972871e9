import numpy as np

x = np.array([10., 20., 30., 40.])
labels = np.array([1, 0, 1, 2])
[x[labels == k] for k in range(3)]
