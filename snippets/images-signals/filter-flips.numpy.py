import numpy as np

x = np.array([1.0, 2.0, 4.0, 8.0])
k = np.array([1.0, 10.0])
np.correlate(x, k[::-1], mode="valid"), np.convolve(x, k, mode="valid")
