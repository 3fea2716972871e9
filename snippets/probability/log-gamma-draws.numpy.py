import numpy as np

rng = np.random.default_rng(0)
g = rng.standard_gamma(1.1, 4)
np.log(g) + np.log1p(-rng.random(4)) / 0.1
