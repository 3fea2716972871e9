import numpy as np

rng = np.random.default_rng(0)
rng.vonmises(0., 2., 20_000)
