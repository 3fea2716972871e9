import numpy as np

np.vdot(np.array([1 + 2j, 3j]), np.array([2j, 1 + 1j]))
