import numpy as np

rng = np.random.default_rng(0)
x = np.tile(np.arange(3), (4, 1))
rng.permuted(x, axis=1)
