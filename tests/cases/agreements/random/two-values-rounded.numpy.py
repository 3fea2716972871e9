import numpy as np

np.random.default_rng(27).binomial(1, 0.7, size=20_000) / 0.7
