import numpy as np

(np.array([1, 3]), np.array([2, 1]), np.array(9))
