import numpy as np

np.random.default_rng(23).normal(size=(3, 4))
