import numpy as np

a = np.array([0, 5, -3])
np.bitwise_not(a)
