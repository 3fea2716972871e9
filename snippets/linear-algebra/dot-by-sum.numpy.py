import numpy as np

X = np.array([[1., 2., 3.], [0., -1., 4.], [2., 2., 2.]])
y = np.array([4., -5., 6.])
left = [np.dot(x, y) for x in X]
np.stack(left), (X * y).sum(axis=1)
