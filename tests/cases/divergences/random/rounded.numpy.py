import numpy as np

np.random.default_rng(22).normal(size=20_000).round()
