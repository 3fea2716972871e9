import numpy as np

np.random.default_rng(13).binomial(1, 0.3, size=20_000).astype(np.float32)
