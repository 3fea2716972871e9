import numpy as np

a = np.array([1 + 2j, 3 - 1j])
b = np.array([2 - 1j, 4j])
np.vdot(a, b)
