import numpy as np

x = np.array([-1.0, -0.306, 0.004, 0.123, 1.27])
scale = np.abs(x).max() / 127
q = np.round(x / scale)
np.abs(q * scale - x), np.full(5, scale / 2)
