import numpy as np

labels = np.array([1, 1, 2, 2, 1, 3])
labels[np.diff(labels, prepend=-1) != 0]
