import numpy as np

x = np.array([[[0.5, 1.0], [0.0, 0.5]], [[0.2, 0.6], [0.4, 0.4]]])
mean, std = np.array([0.5, 0.4]), np.array([0.25, 0.2])
(x - mean[:, None, None]) / std[:, None, None]
