import numpy as np

rng = np.random.default_rng(0)
rng.poisson(3., 20_000)
