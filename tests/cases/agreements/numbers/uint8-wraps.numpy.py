import numpy as np

np.array([250, 5], dtype=np.uint8) + 10
