import numpy as np

np.random.default_rng(21).normal(size=20_000)
