import numpy as np

p = np.array([[0.7, 0.2, 0.1], [0.3, 0.3, 0.4]])
labels, y = np.array([0, 2]), np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
from_labels = -np.log(np.take_along_axis(p, labels[:, None], axis=1)[:, 0])
from_labels, -(y * np.log(p)).sum(axis=1)
