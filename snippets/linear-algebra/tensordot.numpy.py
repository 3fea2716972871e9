import numpy as np

a = np.arange(12.).reshape(2, 3, 2)
b = np.arange(12.).reshape(3, 2, 2)
np.tensordot(a, b, axes=2)
