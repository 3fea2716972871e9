import numpy as np

x = np.array([3.0, -4.0, 12.0])
norm = np.linalg.vector_norm(x, keepdims=True)
x / norm, norm
