import numpy as np

size = np.array([5, 8])
block = np.array([4, 4])
np.stack((np.zeros_like(size), -size % block), axis=1)
