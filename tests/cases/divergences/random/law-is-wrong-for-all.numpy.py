import numpy as np

np.random.default_rng(26).normal(size=20_000)
