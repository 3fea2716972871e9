import numpy as np

x = np.array([0., 1., -2., 0.5])
y = np.array([3., -1., 0.25, 2.])
np.exp(x + y), np.exp(x) * np.exp(y)
