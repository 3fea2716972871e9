import numpy as np

np.array([2 ** 31 - 1], dtype=np.int32) + 1
