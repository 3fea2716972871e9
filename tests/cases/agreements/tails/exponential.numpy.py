import numpy as np

np.random.default_rng(4).exponential(size=20_000)
