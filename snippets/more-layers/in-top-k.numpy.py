import numpy as np

scores = np.array([[0.1, 0.7, 0.2], [0.5, 0.1, 0.4]])
labels = np.array([2, 1])
best = np.argsort(-scores, axis=1)[:, :2]
(best == labels[:, None]).any(axis=1)
