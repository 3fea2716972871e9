import numpy as np

i = np.array([0, 4])
j = np.array([2, 0])
np.ravel_multi_index((i, j), (2, 3))
