import numpy as np

X = np.array([[1., 0.], [9., 1.], [-4., 1.]])
Y = np.array([[0., 4.], [4., 16.], [-1., 9.]])
left = np.linalg.vector_norm(X, ord=0.5, axis=1) + np.linalg.vector_norm(Y, ord=0.5, axis=1)
right = np.linalg.vector_norm(X + Y, ord=0.5, axis=1)
left, right
