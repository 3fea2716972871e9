import numpy as np

np.random.default_rng(24).permutation(6)
