import numpy as np

rng = np.random.default_rng(0)
rng.f(4., 10., 4)
