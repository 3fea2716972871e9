import numpy as np

a = np.array([True, True, False, False])
b = np.array([True, False, True, False])
a & b, a | b, a ^ b, ~a
