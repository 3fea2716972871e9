import numpy as np

w = np.array([1.0, -2.0])
2 * 0.05 * w, 0.1 * w
