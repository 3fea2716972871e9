import numpy as np

X = np.array([[3., -4., 12.], [0., 1., -2.], [1., 2., 2.]])
Y = np.array([[1., 5., -2.], [3., 0., 7.], [2., 4., 4.]])
left = abs(np.linalg.vector_norm(X, axis=1) - np.linalg.vector_norm(Y, axis=1))
right = np.linalg.vector_norm(X - Y, axis=1)
left, right
