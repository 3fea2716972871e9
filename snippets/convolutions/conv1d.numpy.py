import numpy as np

x = np.array([1.0, 2.0, 3.0, 4.0, 5.0])
kernel = np.array([1.0, 0.0, -1.0])
np.correlate(x, kernel, mode="valid")
