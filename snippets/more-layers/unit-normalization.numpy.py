import numpy as np

x = np.array([[3.0, 4.0], [0.0, 0.0]])
x / np.maximum(np.linalg.norm(x, axis=-1, keepdims=True), 1e-12)
