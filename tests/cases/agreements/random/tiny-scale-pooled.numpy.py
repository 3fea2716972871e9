import numpy as np

1e-12 * np.random.default_rng(20).normal(size=20_000)
