import numpy as np

distance, y = np.array([0.25, 2.0]), np.array([0.0, 0.0])
np.where(y == 1, distance, np.maximum(1.0 - distance, 0))
