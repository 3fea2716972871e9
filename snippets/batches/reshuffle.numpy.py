import numpy as np

x = np.arange(10)
rng = np.random.default_rng(0)
first, second = rng.permutation(x), rng.permutation(x)
np.array_equal(first, second)
