import numpy as np

np.random.default_rng(28).integers(1, 7, size=20_000) * 0.1
