import numpy as np

np.random.default_rng(20).standard_cauchy(20_000)
