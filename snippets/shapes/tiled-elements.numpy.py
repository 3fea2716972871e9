import numpy as np

x = np.array([2., 3., 5.])
i = np.arange(6)
np.tile(x, 2), x[i % 3]
