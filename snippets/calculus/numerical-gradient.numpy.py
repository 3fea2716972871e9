import numpy as np

y = np.array([0., 1., 4., 9., 15.])
np.gradient(y)
