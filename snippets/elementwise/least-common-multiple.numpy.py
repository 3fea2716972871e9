import numpy as np

a = np.array([4, 6, 5])
b = np.array([6, 9, 7])
np.lcm(a, b)
