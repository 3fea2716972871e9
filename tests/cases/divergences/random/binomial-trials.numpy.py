import numpy as np

np.random.default_rng(15).binomial(9, 0.5, size=20_000).astype(np.float32)
