import numpy as np

np.random.default_rng(43).normal(size=20_000)
