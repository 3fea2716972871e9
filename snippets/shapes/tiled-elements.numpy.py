import numpy as np

x = np.array([2., 3., 5.])
i = np.arange(12)
np.tile(x, 4), x[i % 3]
