import numpy as np

W = np.array([[3.0], [4.0]])
np.array([[5.0, 10.0]]) @ W / np.linalg.norm(W, axis=0)
