import numpy as np

x = np.array([[1.0, 2.0]])
A, a = np.array([[1.0, 2.0], [0.0, 1.0]]), np.array([1.0, -1.0])
B, b = np.array([[3.0], [-2.0]]), np.array([0.5])
(x @ A + a) @ B + b, x @ (A @ B) + (a @ B + b)
