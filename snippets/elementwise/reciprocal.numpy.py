import numpy as np

x = np.array([2., -4., 0.5])
np.reciprocal(x)
