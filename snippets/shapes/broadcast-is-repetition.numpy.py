import numpy as np

a = np.array([[1.], [2.], [3.]])
b = np.array([[10., 20.]])
a * b, np.tile(a, (1, 2)) * np.tile(b, (3, 1))
