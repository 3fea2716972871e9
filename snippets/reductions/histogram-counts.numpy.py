import numpy as np

x = np.array([0.5, 1.2, 1.7, 1.9, 2.5, 3.])
np.histogram(x, bins=3, range=(0., 3.))[0]
