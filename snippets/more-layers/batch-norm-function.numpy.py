import numpy as np

x = np.array([[1.0, 2.0], [3.0, 6.0]])
mean, variance = np.array([2.0, 4.0]), np.array([1.0, 4.0])
(x - mean) / np.sqrt(variance + 1e-3)
