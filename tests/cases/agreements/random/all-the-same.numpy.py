import numpy as np

np.random.default_rng(44).binomial(1, 1., size=20_000).astype(float)
