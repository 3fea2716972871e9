import numpy as np

a = np.array([True, True, True, True, False, False, False, False])
b = np.array([True, True, False, False, True, True, False, False])
c = np.array([True, False, True, False, True, False, True, False])
a & (b | c), (a & b) | (a & c)
