import numpy as np

y, p = np.array([0, 1, 2, 2]), np.array([0, 2, 2, 1])
matrix = np.zeros((3, 3), int)
np.add.at(matrix, (y, p), 1)
matrix
