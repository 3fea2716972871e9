import numpy as np

a = np.array([7, -7, 7, -7, 0])
b = np.array([4, 4, -4, -4, 3])
b * (a // b) + a % b, a
