import numpy as np

np.random.default_rng(31).normal(size=3)
