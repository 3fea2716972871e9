import numpy as np

X = np.array([[3., -4., 12.], [0., 1., -2.], [-5., 2., 2.]])
a = np.array([-2., 0.5, 3.])
orders = 1, 2, 3, np.inf
left = [np.linalg.vector_norm(a[:, None] * X, ord=p, axis=1) for p in orders]
right = [abs(a) * np.linalg.vector_norm(X, ord=p, axis=1) for p in orders]
np.stack(left), np.stack(right)
