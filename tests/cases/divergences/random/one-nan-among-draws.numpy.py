import numpy as np

np.random.default_rng(29).normal(size=20_000)
