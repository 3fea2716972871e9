import numpy as np

np.maximum(np.array([0, 5], dtype=np.uint8), np.uint8(1)) - np.uint8(1)
