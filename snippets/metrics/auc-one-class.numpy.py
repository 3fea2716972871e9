import numpy as np

y, p = np.array([1, 1]), np.array([0.2, 0.9])
(p[y == 1][:, None] > p[y == 0]).mean()
