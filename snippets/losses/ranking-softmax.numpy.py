import numpy as np

scores, relevance = np.array([[2.0, 1.0, 0.0]]), np.array([[0.0, 1.0, 2.0]])
log_p = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
-(relevance * log_p).sum(axis=1).mean()
