import numpy as np

logits = np.array([[2.0, 0.0, -1.0]])
log_p = logits - np.log(np.exp(logits).sum())
-(np.array([[0.5, 0.5, 0.0]]) * log_p).sum(axis=1).mean()
