import numpy as np

np.random.default_rng(6).laplace(1, 2, size=20_000)
