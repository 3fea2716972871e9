import numpy as np

x = np.array([1.0, -2.0])
W = np.array([[1.0, 0.0, 2.0], [0.0, 1.0, 1.0]])
V = np.array([[0.5, 1.0, 0.0], [1.0, 0.0, -1.0]])
a = x @ W
a / (1 + np.exp(-a)) * (x @ V)
