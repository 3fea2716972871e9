import numpy as np

kernel = np.zeros((2, 1), np.float32)
kernel[...] = np.array([[0.5], [3.]], np.float16)
kernel
