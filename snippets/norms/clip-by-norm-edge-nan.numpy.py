import numpy as np

X = np.array([[np.nan, -4., 12.]])
X * np.minimum(1, 6.5 / np.linalg.vector_norm(X, axis=1, keepdims=True))
