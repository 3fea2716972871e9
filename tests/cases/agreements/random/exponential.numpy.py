import numpy as np

np.random.default_rng(3).exponential(1 / 2, size=20_000)
