import numpy as np

a = np.array([1.])
b = np.array([10., 20., 30.])
i = np.array([0, 1, 1])
np.choose(i, (a, b))
