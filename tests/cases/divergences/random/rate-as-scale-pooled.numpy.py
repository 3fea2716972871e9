import numpy as np

np.random.default_rng(3).gamma(2., 3., size=20_000)
