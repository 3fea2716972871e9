import numpy as np

bits = np.array([1, 0, 0, 0, 0, 0, 1, 1, 1])
np.packbits(bits)
