import numpy as np

scores, y = np.array([[2.0, 1.5, 0.0], [1.0, 0.5, 3.0]]), np.eye(3)[[0, 1]]
right = (scores * y).sum(axis=1, keepdims=True)
wrong = np.maximum(1 - right + scores, 0) * (1 - y)
wrong.mean()
