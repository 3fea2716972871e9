import numpy as np

table = np.array([[9.0, 9.0], [1.0, 2.0], [3.0, 4.0]])
ids = np.array([0, 2, 1, 0])
table[ids] * (ids != 0)[:, None]
