import numpy as np

X = np.array([[3., -4., 12.], [0., 1., -2.], [2., 4., 6.]])
Y = np.array([[1., 5., -2.], [3., 0., 7.], [1., 2., 5.]])
orders = 1, 2, 3, np.inf
norm = np.linalg.vector_norm
left = [norm(X + Y, ord=p, axis=1) for p in orders]
right = [norm(X, ord=p, axis=1) + norm(Y, ord=p, axis=1) for p in orders]
np.stack(left), np.stack(right)
