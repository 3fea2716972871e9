import numpy as np

x = np.array([-1., 0.5, 5.])
np.histogram(x, bins=3, range=(0., 3.))[0]
