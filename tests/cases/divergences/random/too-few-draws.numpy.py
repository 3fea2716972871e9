import numpy as np

np.random.default_rng(30).normal(size=100)
