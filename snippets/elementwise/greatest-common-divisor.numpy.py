import numpy as np

a = np.array([12, 35, -18])
b = np.array([8, 21, 12])
np.gcd(a, b)
