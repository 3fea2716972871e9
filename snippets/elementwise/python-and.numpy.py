import numpy as np

a = np.array([True, True, False])
b = np.array([True, False, True])
a and b
