import numpy as np

rng = np.random.default_rng(0)
rng.noncentral_chisquare(3., 2., 4)
