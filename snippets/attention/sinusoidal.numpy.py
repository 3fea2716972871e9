import numpy as np

positions = np.arange(3.)[:, None]
rates = 10_000 ** (-np.arange(0., 4, 2) / 4)
angles = positions * rates
np.stack([np.sin(angles), np.cos(angles)], axis=-1).reshape(3, 4)
