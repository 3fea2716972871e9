import numpy as np

rng = np.random.default_rng(0)
g = rng.standard_gamma(1.1, 20_000)
np.log(g) + np.log1p(-rng.random(20_000)) / 0.1
