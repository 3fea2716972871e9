import numpy as np

z = np.array([1 + 0j, 2 - 1j, 0j])
np.iscomplex(z)
