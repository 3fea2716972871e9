import numpy as np

x = np.array([5, 3, 8])
np.bitwise_xor.reduce(x)
