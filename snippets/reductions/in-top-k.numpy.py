import numpy as np

scores = np.array([[0.1, 0.7, 0.2], [0.5, 0.3, 0.2]])
targets = np.array([2, 2])
top = np.argsort(-scores, axis=1)[:, :2]
np.any(top == targets[:, None], axis=1)
