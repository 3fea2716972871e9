import numpy as np

x = np.random.default_rng(0).permutation(10)
first, second = x.copy(), x.copy()
np.array_equal(first, second)
