import numpy as np

x = np.arange(1.0, 9.0)
centers = (np.arange(4) + 0.5) * 8 / 4 - 0.5
W = np.maximum(0, 1 - np.abs(np.arange(8) - centers[:, None]) / 2)
(W / W.sum(axis=1, keepdims=True) @ x)[None]
