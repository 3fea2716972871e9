import numpy as np

x = np.array([0., 3., 1000.])
y = np.array([0., 3., 999.])
np.logaddexp2(x, y)
