import numpy as np

pairs = np.arange(6).reshape(3, 2)
np.random.default_rng(0).permutation(pairs)
