import numpy as np

np.array([100, -100], dtype=np.int8) * 2
