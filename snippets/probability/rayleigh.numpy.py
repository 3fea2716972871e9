import numpy as np

rng = np.random.default_rng(0)
rng.rayleigh(2., 4)
