import numpy as np

y, score = np.array([1.0, -1.0]), np.array([0.3, 0.4])
np.maximum(1 - y * score, 0).mean()
