import numpy as np

z = np.array([[[2.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]])
y = np.eye(3)[[0, 1, 2, 0]][None]
p = np.exp(z) / np.exp(z).sum(axis=2, keepdims=True)
classes = 1 - ((p * y).sum(axis=1) + 1) / ((p + y).sum(axis=1) / 2 + 1)
weights = 1 / y.sum(axis=(0, 1)) ** 2
classes.mean(axis=1), (classes * weights / weights.mean()).mean()
