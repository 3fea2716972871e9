import numpy as np

x = np.array([[1.0, 0.0, 2.0], [0.0, 2.0, 1.0], [1.0, 1.0, 0.0]])
A = np.array([[1.0, 0.5, 0.0], [0.0, 1.0, 0.5], [0.0, 0.0, 1.0]])
W = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, -1.0]])


def norm(x):
    x = x - x.mean(axis=-1, keepdims=True)
    return x / np.sqrt((x**2).mean(axis=-1, keepdims=True) + 1e-5)


e = np.exp(x @ A @ (x @ A).T / np.sqrt(3))
y = norm(x + e / e.sum(axis=-1, keepdims=True) @ x @ A @ A)
norm(y + np.maximum(y @ W, 0) @ W.T)[None]
