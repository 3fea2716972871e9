import numpy as np

np.random.default_rng(24).normal(size=20_000)
