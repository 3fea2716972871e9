import numpy as np

np.random.default_rng(5).beta(2, 3, size=20_000)
