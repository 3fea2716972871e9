import numpy as np

np.random.default_rng(16).standard_cauchy(20_000)
