import numpy as np

W = np.array([[3.0, 0.0], [0.0, 1.5]])
np.array([[1.0, 1.0]]) @ W / np.linalg.norm(W, 2)
