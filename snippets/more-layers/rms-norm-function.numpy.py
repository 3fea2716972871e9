import numpy as np

x = np.array([[1.0, 2.0, 2.0]])
x / np.sqrt(np.mean(x**2, axis=-1, keepdims=True) + 1e-5)
