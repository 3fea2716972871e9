import numpy as np

x = np.array([0, 1, 7, 255])
np.bitwise_count(x)
