import numpy as np

np.random.default_rng(1).normal(3, 2, size=20_000)
