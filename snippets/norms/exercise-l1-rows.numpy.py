import numpy as np

X = np.array([[3., -4., 1.], [1., 2., 2.]])
X / np.linalg.vector_norm(X, ord=1, axis=1, keepdims=True)
