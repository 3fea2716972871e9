import numpy as np

a = np.array([1, 2])
b = np.array([1, 2, 3])
a == b
