import numpy as np

t = np.arange(4.)
rates = 10_000 ** (-np.arange(0., 4, 2) / 4)
angles = t[:, None] * rates
code = np.concatenate([np.sin(angles), np.cos(angles)], axis=-1)
distances = t[:, None] - t
code @ code.T, np.cos(distances[..., None] * rates).sum(axis=-1)
