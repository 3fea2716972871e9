import numpy as np

x = np.array([10., 0.75, -3.])
np.frexp(x)
