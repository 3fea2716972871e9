import numpy as np

np.random.default_rng(33).normal(size=(3, 4))
