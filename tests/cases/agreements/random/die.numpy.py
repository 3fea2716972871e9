import numpy as np

np.random.default_rng(14).integers(1, 7, size=20_000)
