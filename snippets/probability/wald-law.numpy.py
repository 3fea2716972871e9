import numpy as np

rng = np.random.default_rng(0)
rng.wald(2., 1., 20_000)
