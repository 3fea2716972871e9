import numpy as np

np.random.default_rng(47).poisson(1e5, size=20_000).astype(float)
