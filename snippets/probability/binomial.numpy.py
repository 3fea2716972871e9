import numpy as np

rng = np.random.default_rng(0)
rng.binomial(10, 0.3, 4)
