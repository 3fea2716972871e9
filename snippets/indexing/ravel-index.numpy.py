import numpy as np

i = np.array([0, 1, 1])
j = np.array([2, 0, 2])
np.ravel_multi_index((i, j), (2, 3))
