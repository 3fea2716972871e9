import numpy as np

np.random.default_rng(8).normal(size=20_000)
