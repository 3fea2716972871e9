import numpy as np

np.random.default_rng(1).integers(1, 7, 20_000)
