import numpy as np

x = np.array([1.5, 2.5])
y = np.array([3, 4])
np.concatenate((x, y))
