import numpy as np

np.random.default_rng(5).standard_t(3, size=20_000)
