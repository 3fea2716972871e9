import numpy as np

y, p = np.array([[1.0, 0.0], [1.0, 1.0]]), np.array([[0.9, 0.2], [0.6, 0.3]])
-np.log(np.where(y == 1, p, 1 - p))
