import numpy as np

np.convolve(np.array([1.0, 2.0, 4.0, 8.0]), np.array([1.0, 3.0]), mode="valid")
