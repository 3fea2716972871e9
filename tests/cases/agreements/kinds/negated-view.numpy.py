import numpy as np

np.array([1 + 2j, 3 - 1j]).conj().imag
