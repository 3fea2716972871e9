import numpy as np

logits = np.array([2.0, 0.0, -1.0])
np.log(np.exp(logits).sum()) - logits[-1]
