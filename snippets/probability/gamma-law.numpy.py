import numpy as np

rng = np.random.default_rng(0)
rng.gamma(3., 1 / 2., 20_000)
