import numpy as np

np.random.default_rng(13).binomial(10, 0.5, size=20_000).astype(float)
