import numpy as np

np.repeat(np.random.default_rng(3).normal(size=10_000), 2)
