import numpy as np

rng = np.random.default_rng(0)
rng.laplace(1., 2., 20_000)
