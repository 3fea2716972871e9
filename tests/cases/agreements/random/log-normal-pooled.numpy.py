import numpy as np

np.random.default_rng(45).lognormal(0, 2, size=20_000)
