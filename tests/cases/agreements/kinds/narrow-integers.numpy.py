import numpy as np

np.array([1, -2], dtype=np.int16), np.array([3], dtype=np.int8)
