import numpy as np

x = np.array([[1.0, -2.0]])
W = np.array([[0.5, 1.0], [0.0, 1.0]])
x + np.maximum(x @ W, 0)
