import numpy as np

rng = np.random.default_rng(0)
rng.exponential(1 / 2., 4)
