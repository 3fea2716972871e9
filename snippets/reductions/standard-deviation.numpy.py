import numpy as np

x = np.array([1., 2., 4., 9.])
np.std(x)
