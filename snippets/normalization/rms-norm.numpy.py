import numpy as np

x = np.array([[1.0, 2.0, 3.0, 6.0]])
x / np.sqrt((x**2).mean(axis=-1, keepdims=True) + 1e-6)
