import numpy as np

np.array([2], np.uint8) + (-1)
