import numpy as np

np.random.default_rng(46).poisson(1e5, size=20_000).astype(float)
