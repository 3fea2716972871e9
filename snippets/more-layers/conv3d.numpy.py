import numpy as np

x, kernel = np.arange(12.0).reshape(3, 2, 2), np.arange(8.0).reshape(2, 2, 2)
np.array([(x[i : i + 2] * kernel).sum() for i in range(2)])
