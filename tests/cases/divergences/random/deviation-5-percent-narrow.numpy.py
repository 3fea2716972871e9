import numpy as np

np.random.default_rng(6).normal(3, 1.9, size=20_000)
