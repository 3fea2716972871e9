import numpy as np

kernel = np.zeros((2, 3))
kernel[...] = np.ones((3, 2))
kernel.shape
