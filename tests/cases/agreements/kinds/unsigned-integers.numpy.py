import numpy as np

np.array([1, 65535], dtype=np.uint16)
