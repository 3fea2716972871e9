import numpy as np

rng = np.random.default_rng(0)
rng.normal(5., 2., 20_000)
