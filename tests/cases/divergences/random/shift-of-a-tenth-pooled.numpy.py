import numpy as np

np.random.default_rng(9).normal(5, 2, size=20_000)
