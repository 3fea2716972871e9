import numpy as np

np.random.default_rng(0).normal(size=2_000)
