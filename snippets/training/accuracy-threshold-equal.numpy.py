import numpy as np

logits = np.array([0.2, -3., 4., -0.1])
labels = np.array([1., 0., 1., 1.])
((logits > 0) == labels).mean()
