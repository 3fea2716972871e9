import numpy as np

scores, right = np.array([[0.5, -1.0, -2.0]]), np.eye(3)[[0]]
((scores + 1 - right).max(axis=1) - (scores * right).sum(axis=1)).mean()
