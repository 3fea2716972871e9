import numpy as np

x = np.array([1000., 0.1, 2.])
np.log10(x)
