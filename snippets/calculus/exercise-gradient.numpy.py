import numpy as np

x = np.array([2., 1.])
np.array([6 * x[0], 5 * np.exp(x[1])])
