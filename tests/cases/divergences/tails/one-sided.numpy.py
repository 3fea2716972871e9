import numpy as np

np.random.default_rng(3).normal(size=20_000)
