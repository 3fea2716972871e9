import numpy as np

np.random.default_rng(42).integers(6, size=20_000)
