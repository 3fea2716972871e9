import numpy as np

np.random.default_rng(14).poisson(4, size=20_000)
