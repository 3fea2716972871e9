import numpy as np

x = np.array([1., 2.])
np.delete(x, 5)
