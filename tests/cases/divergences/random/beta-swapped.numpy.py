import numpy as np

np.random.default_rng(19).beta(2, 3, size=20_000)
