import numpy as np

score, y = np.array([0.3, 0.4]), np.array([1.0, -1.0])
np.maximum(-y * score, 0)
