import numpy as np

x = np.array([[1.0, 3.0], [5.0, 7.0]])
W = np.array([[1, 0], [0.75, 0.25], [0.25, 0.75], [0, 1]])
W @ x @ W.T
