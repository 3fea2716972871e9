import numpy as np

np.random.default_rng(0).normal(size=20_000)
