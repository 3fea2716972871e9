import numpy as np

logits = np.array([0.2, -3.])
labels = np.array([1., 0.])
((logits > 0) == labels).mean()
