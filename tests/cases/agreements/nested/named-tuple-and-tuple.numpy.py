import numpy as np

(np.array([3., 2.]), np.array([0, 2]))
