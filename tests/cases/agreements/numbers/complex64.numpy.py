import numpy as np

np.array([1 + 2j, 3 - 1j], dtype=np.complex64) * np.complex64(1j)
