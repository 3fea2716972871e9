import numpy as np

A = np.array([[1., 2., 3.], [4., 5., 6.]])
X = np.array([[2., -1., 3.], [0., 1., -2.]])
Y = np.array([[1., 0., 4.], [-3., 2., 5.]])
left = [A @ (2 * x - 3 * y) for x, y in zip(X, Y)]
right = [2 * (A @ x) - 3 * (A @ y) for x, y in zip(X, Y)]
np.stack(left), np.stack(right)
