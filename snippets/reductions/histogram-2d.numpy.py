import numpy as np

x = np.array([0.5, 0.5, 1.5, 1.5])
y = np.array([0.5, 1.5, 1.5, 2.5])
np.histogram2d(x, y, bins=[2, 3], range=[(0., 2.), (0., 3.)])[0]
