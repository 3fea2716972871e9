import numpy as np

x = np.array([[3.0, 4.0], [-5.0, 12.0]])
x / np.linalg.vector_norm(x, axis=-1, keepdims=True)
