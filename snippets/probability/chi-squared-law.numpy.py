import numpy as np

rng = np.random.default_rng(0)
rng.chisquare(3., 20_000)
