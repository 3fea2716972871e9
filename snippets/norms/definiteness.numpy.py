import numpy as np

X = np.array([[3., -4., 12.], [0., 0., 0.], [0., 1e-3, 0.], [1., -1., 0.]])
orders = 1, 2, 3, np.inf
left = [np.linalg.vector_norm(X, ord=p, axis=1) == 0 for p in orders]
right = [(X == 0).all(axis=1) for p in orders]
np.stack(left), np.stack(right)
