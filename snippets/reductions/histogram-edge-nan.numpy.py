import numpy as np

x = np.array([0.5, 1.2, float("nan")])
np.histogram(x, bins=3, range=(0., 3.))[0]
