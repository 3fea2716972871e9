import numpy as np

np.random.default_rng(15).normal(size=20_000)
