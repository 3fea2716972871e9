import numpy as np

np.random.default_rng(27).normal(size=(20_000, 1))
