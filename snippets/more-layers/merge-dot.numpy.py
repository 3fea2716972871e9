import numpy as np

a = np.array([[1.0, 2.0], [3.0, 4.0]])
b = np.array([[10.0, 1.0], [0.0, 2.0]])
np.sum(a * b, axis=1, keepdims=True)
