import numpy as np

y = np.array([[0.0, 1.0], [2.0, 3.0]])
p = np.array([[1.0, 1.0], [2.0, 5.0]])
np.mean((p - y) ** 2)
