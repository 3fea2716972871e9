import numpy as np

rng = np.random.default_rng(0)
x = rng.multivariate_hypergeometric([3, 2, 5], 4, 20_000)
x[:, 0]
