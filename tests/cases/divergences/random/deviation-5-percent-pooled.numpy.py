import numpy as np

np.random.default_rng(7).normal(size=20_000)
