import numpy as np

table = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
np.array([[2.0, 3.0]]) @ table.T
