import numpy as np

rng = np.random.default_rng(0)
rng.beta(2., 5., 20_000)
