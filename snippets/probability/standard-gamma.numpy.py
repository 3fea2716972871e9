import numpy as np

rng = np.random.default_rng(0)
rng.standard_gamma(3., 4)
