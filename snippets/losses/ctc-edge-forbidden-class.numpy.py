import numpy as np

logits = np.array([[0.0, 0.0, -np.inf], [0.0, 0.0, 0.0]])
p = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
-np.log([p[0, 1] * p[1, 1] + p[0, 1] * p[1, 0] + p[0, 0] * p[1, 1]])
