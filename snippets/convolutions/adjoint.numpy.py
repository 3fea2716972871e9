import numpy as np

x = np.array([1.0, -2.0, 3.0, 0.5, 2.0])
y = np.array([2.0, -1.0])
w = np.array([1.0, 2.0, 3.0])
forward = np.correlate(x, w, mode="valid")[::2]
back = np.convolve([2.0, 0.0, -1.0], w)
(forward * y).sum(), (x * back).sum()
