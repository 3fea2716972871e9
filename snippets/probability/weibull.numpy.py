import numpy as np

rng = np.random.default_rng(0)
rng.weibull(2., 4)
