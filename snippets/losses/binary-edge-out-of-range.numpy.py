import numpy as np

y, p = np.array([1.0]), np.array([1.2])
-np.log(np.where(y == 1, p, 1 - p))
