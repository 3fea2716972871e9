import numpy as np

y, p = np.array([0, 1, 0, 1]), np.array([0.5012, 0.5014, 0.5016, 0.5018])
(p[y == 1][:, None] > p[y == 0]).mean()
