import numpy as np

x = np.array([3., -4., 0.5])
np.square(x)
