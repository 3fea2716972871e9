import numpy as np

x = np.array([[1.0, 2.0], [3.0, -1.0]])
W = np.array([[1.0, 0.5, 2.0], [0.0, -1.0, 1.0]])
b = np.array([0.1, 0.2, 0.3])
x @ W + b
