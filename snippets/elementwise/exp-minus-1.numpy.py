import numpy as np

x = np.array([0.001, 0.5, -2.])
np.expm1(x)
