import numpy as np

first = np.random.default_rng(0).standard_normal(3)
again = np.random.default_rng(0).standard_normal(3)
other = np.random.default_rng(1).standard_normal(3)
np.array_equal(first, again), np.array_equal(first, other)
