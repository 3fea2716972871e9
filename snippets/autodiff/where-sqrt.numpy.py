import numpy as np

x = np.array([0., 0.25, 4.])
slope = np.zeros(3)
slope[x > 0] = 1 / (2 * np.sqrt(x[x > 0]))
slope
