import numpy as np

a = np.array([7, -7, 7, -7])
b = np.array([2, 2, -2, -2])
(a - np.fmod(a, b)) // b
