import numpy as np

np.random.default_rng(32).normal(size=(3, 4))
