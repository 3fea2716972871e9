import numpy as np

labels = np.array([0, 0, 0, 1, 2, 2])
weights = len(labels) / (3 * np.bincount(labels))
weights[labels].sum(), np.array(6.)
