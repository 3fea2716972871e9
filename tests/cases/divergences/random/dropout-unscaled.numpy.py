import numpy as np

np.random.default_rng(25).binomial(1, 0.8, size=20_000) * np.ones(20_000) / 0.8
