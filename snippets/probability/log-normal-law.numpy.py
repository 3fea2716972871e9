import numpy as np

rng = np.random.default_rng(0)
rng.lognormal(1., 0.5, 20_000)
