import numpy as np

np.array(2 ** 64 - 1, dtype=np.uint64)
