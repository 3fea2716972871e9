import numpy as np

kernel = np.zeros((5, 7, 3, 8))
kernel.shape
