import numpy as np

np.random.default_rng(0).integers(2, size=2_000)
