import numpy as np

X = np.array([[3., -4., 12.], [0., 1., -2.]])
Y = np.array([[1., 5., -2.], [3., 0., 7.]])
square = lambda Z: np.linalg.vector_norm(Z, axis=1) ** 2
square(X + Y) + square(X - Y), 2 * square(X) + 2 * square(Y)
