import numpy as np

np.random.default_rng(1).normal(size=20_000)
