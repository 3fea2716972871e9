import numpy as np

x = np.array([2, 1, 2, 1, 0])
np.argsort(x, stable=True)
