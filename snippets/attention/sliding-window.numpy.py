import numpy as np

t = np.arange(5.)
v = np.stack([t, 0 * t, 0 * t], axis=-1)
mask = np.abs(t[:, None] - t) <= 2
mask / mask.sum(axis=-1, keepdims=True) @ v
