import numpy as np

np.random.default_rng(17).laplace(0, 2 ** -0.5, size=20_000)
