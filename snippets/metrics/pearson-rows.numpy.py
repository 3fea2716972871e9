import numpy as np

y = np.array([[0.0, 1.0, 3.0], [0.0, 1.0, 3.0]])
p = np.array([[1.0, 2.0, 5.0], [5.0, 2.0, 1.0]])
a, b = y - y.mean(axis=1, keepdims=True), p - p.mean(axis=1, keepdims=True)
(a * b).sum(axis=1) / np.sqrt((a**2).sum(axis=1) * (b**2).sum(axis=1))
