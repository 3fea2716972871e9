import numpy as np

np.any(np.array([0, 1], dtype=np.uint8))
