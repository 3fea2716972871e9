import numpy as np

rng = np.random.default_rng(0)
rng.noncentral_f(4., 10., 2., 4)
