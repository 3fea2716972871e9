import numpy as np

rng = np.random.default_rng(0)
rng.triangular(0., 1., 3., 20_000)
