import numpy as np

scores = np.array([[0.2, 0.4, 0.4]])
targets = np.array([2])
top = np.argsort(-scores, axis=1)[:, :1]
np.any(top == targets[:, None], axis=1)
