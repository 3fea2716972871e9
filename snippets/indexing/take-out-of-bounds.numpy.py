import numpy as np

x = np.array([10., 20., 30.])
i = np.array([0, 5])
np.take(x, i)
