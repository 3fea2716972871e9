import numpy as np

np.random.default_rng(5).normal(size=20_000)
