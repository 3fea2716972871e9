import numpy as np

rng = np.random.default_rng(0)
rng.gumbel(0., 1., 4)
