import numpy as np

rng = np.random.default_rng(0)
rng.negative_binomial(5, 0.4, 20_000)
