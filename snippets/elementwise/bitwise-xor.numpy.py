import numpy as np

a = np.array([12, 5, -1])
b = np.array([10, 3, 6])
a ^ b  # or np.bitwise_xor(a, b)
