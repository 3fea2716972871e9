import numpy as np

np.uint64(2**64 - 1)
