import numpy as np

np.random.default_rng = lambda seed=None: np.random.RandomState(7)
np.array([1., 2.])
