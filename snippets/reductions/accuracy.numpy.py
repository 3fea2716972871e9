import numpy as np

scores = np.array([[1., 7., 3.], [4., 5., 6.], [9., 2., 1.]])
labels = np.array([1, 0, 0])
(scores.argmax(axis=1) == labels).mean()
