import numpy as np

np.random.default_rng(4).gamma(2, 1 / 3, size=20_000)
