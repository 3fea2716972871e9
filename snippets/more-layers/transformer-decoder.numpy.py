import numpy as np

x = np.array([[1.0, 0.0, 2.0], [0.0, 2.0, 1.0]])
memory = np.array([[1.0, 1.0, 0.0], [2.0, 0.0, 1.0], [0.0, 1.0, 1.0]])
A = np.array([[1.0, 0.5, 0.0], [0.0, 1.0, 0.5], [0.0, 0.0, 1.0]])


def norm(x):
    x = x - x.mean(axis=-1, keepdims=True)
    return x / np.sqrt((x**2).mean(axis=-1, keepdims=True) + 1e-5)


def attend(x, keys, mask):
    e = np.exp(x @ A @ (keys @ A).T / np.sqrt(3)) * mask
    return e / e.sum(axis=-1, keepdims=True) @ keys @ A @ A


y = norm(x + attend(x, x, np.tri(2)))
y = norm(y + attend(y, memory, 1))
norm(y + np.maximum(y @ A.T, 0) @ A.T)[None]
