import numpy as np

x = np.array([1., 1.5, 3., 0.2])
bins = np.array([1., 2., 3.])
np.digitize(x, bins)
