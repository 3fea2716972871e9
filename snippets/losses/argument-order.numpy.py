import numpy as np

p, y = np.array([0.2, 0.9]), np.array([0.0, 1.0])
-np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
