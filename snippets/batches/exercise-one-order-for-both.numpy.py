import numpy as np

x = np.arange(10.)
order = np.random.default_rng(0).permutation(len(x))
np.array_equal((2 * x)[order], 2 * x[order])
