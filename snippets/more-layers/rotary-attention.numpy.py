import numpy as np

q = np.arange(4.0).reshape(2, 2)
cos, sin = np.cos([0, 1]), np.sin([0, 1])
turned = np.stack([q[:, 0] * cos - q[:, 1] * sin, q[:, 0] * sin + q[:, 1] * cos], axis=1)
e = np.exp(turned @ turned.T / np.sqrt(2))
(e / e.sum(axis=1, keepdims=True) @ q).ravel()
