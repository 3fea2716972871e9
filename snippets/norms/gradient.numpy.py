import numpy as np

X = np.array([[3., -4., 12.], [-1., 2., 2.]])
norm = np.linalg.vector_norm
h = 1e-5
slopes = [(norm(X + h * e, axis=1) - norm(X - h * e, axis=1)) / (2 * h) for e in np.eye(3)]
np.stack(slopes, axis=1), X / norm(X, axis=1, keepdims=True)
