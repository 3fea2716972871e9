import numpy as np

np.random.default_rng(3).standard_t(5, size=20_000) * (3 / 5) ** 0.5
