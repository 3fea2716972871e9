import numpy as np

X = np.array([[3., -4., 12.], [0., 1., -2.], [-5., 2., 2.]])
orders = 1, 2, 4, 8
largest = np.linalg.vector_norm(X, ord=np.inf, axis=1)
left = [np.linalg.vector_norm(X, ord=p, axis=1) for p in orders]
right = [3 ** (1 / p) * largest for p in orders]
np.stack(left), np.stack(right)
