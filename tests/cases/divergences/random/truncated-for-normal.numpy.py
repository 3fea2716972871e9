import numpy as np

np.random.default_rng(16).normal(size=20_000)
