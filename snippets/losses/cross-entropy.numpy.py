import numpy as np

logits = np.array([[2.0, 0.0, -1.0], [0.0, 1.0, 0.0]])
labels = np.array([0, 2])
log_p = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
-log_p[np.arange(2), labels].mean()
