import numpy as np

a = np.array([1], dtype=np.int32)
np.left_shift(a, 40)
