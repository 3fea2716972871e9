import numpy as np

rng = np.random.default_rng(0)
rng.hypergeometric(6, 4, 5, 4)
