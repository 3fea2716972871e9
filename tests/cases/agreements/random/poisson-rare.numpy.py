import numpy as np

np.random.default_rng(12).poisson(0.01, size=20_000).astype(float)
