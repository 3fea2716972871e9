import numpy as np

np.random.default_rng(41).normal(size=20_000)
