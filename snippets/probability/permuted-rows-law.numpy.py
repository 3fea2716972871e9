import numpy as np

rng = np.random.default_rng(0)
x = np.tile(np.arange(3), (20_000, 1))
x = rng.permuted(x, axis=1)
x[:, 0]
