import numpy as np

x = np.array([1000., 1001., 1003.])
e = np.exp(x - x.max())
e / e.sum()
