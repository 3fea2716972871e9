import numpy as np

x = np.array([-1.0, -0.3, 0.0, 0.5, 1.27])
scale = np.abs(x).max() / 127
np.round(x / scale).astype(np.int8)
