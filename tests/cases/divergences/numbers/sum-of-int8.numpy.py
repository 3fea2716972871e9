import numpy as np

np.sum(np.array([100, 100], dtype=np.int8))
