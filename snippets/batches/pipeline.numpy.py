import numpy as np

x = np.arange(10.)
order = np.random.default_rng(0).permutation(len(x))
[(x[rows] ** 2).shape for rows in order[:8].reshape(2, 4)]
