import numpy as np
import scipy

x = np.array([0., 2., 3.])
y = np.array([0., 4., 0.5])
scipy.special.xlogy(x, y)
