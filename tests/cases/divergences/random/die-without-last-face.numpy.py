import numpy as np

np.random.default_rng(10).integers(1, 6, size=20_000)
