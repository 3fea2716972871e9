import numpy as np

x = np.array([8., -27., 2.])
np.cbrt(x)
