import numpy as np

x = np.array([3, 1, 3, 2, 3])
np.unique_inverse(x)
