import numpy as np

x = np.array([0., 2., 3.])
y = np.array([0., 4., 0.5])
np.divide(x, y, out=np.zeros_like(x), where=x != 0)
