import numpy as np

a = np.array([8], dtype=np.int32)
np.right_shift(a, -1)
