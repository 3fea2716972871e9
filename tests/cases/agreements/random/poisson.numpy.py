import numpy as np

np.random.default_rng(11).poisson(4, size=20_000).astype(float)
