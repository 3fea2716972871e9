import numpy as np

x = np.array([0., 4.])
slope = np.zeros(2)
slope[x > 0] = 1 / (2 * np.sqrt(x[x > 0]))
slope
