import numpy as np

scores = np.array([0.1, 0.2, 0.4, 0.8])
right, wrong = scores[[3, 0]], scores[[1, 2]]
np.maximum(1 - right[:, None] + wrong, 0).sum() / 4
