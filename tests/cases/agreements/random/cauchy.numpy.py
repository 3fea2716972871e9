import numpy as np

np.random.default_rng(7).standard_cauchy(20_000)
