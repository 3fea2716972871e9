import numpy as np

rng = np.random.default_rng(0)
rng.multivariate_hypergeometric([3, 2, 5], 4, 4)
