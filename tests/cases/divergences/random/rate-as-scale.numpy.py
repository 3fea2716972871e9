import numpy as np

np.random.default_rng(2).exponential(2., size=20_000)
