import numpy as np

a = np.array([[1.0, 0.0], [0.0, 1.0]])
b = np.array([[2.0, 1.0], [1.0, 3.0]])
scores = a @ (b / np.linalg.norm(b, axis=1, keepdims=True)).T / 0.5
np.mean(np.log(np.exp(scores).sum(axis=1)) - np.diag(scores))
