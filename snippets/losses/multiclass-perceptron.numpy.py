import numpy as np

scores, labels = np.array([[2.0, 1.5, 0.0], [1.0, 0.5, 3.0]]), np.array([0, 1])
right = np.take_along_axis(scores, labels[:, None], axis=1)[:, 0]
scores.max(axis=1) - right
