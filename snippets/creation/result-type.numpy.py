import numpy as np

x = np.array([1, 2, 3])
y = np.array([0.5, 1.5, 2.5])
np.result_type(x, y)
