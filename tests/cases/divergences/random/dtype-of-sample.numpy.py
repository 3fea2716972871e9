import numpy as np

np.random.default_rng(28).normal(size=20_000)
