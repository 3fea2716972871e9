import numpy as np

x = np.array([3, 1, 0])
y = np.array([2, 0, 0])
np.divide(x, y, out=np.zeros(3), where=y != 0)
