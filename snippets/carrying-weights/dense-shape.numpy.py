import numpy as np

kernel = np.zeros((100, 200))
kernel.shape
