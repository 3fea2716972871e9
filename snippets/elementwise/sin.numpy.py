import numpy as np

x = np.array([0.5, 1., -2.])
np.sin(x)
