import numpy as np

np.random.default_rng(42).normal(size=20_000)
